// Fills an area with another color, from the place where somebody clicks.
Bitmap Fill(Bitmap picture, int tolerance, string color, SelectData start)
{
    var filled = picture.Copy();
    var from = picture[start.X, start.Y];
    var paint = Pixel.FromHex(color);
    var seen = new bool[picture.Width * picture.Height];
    var pending = new Stack<(int X, int Y)>([(start.X, start.Y)]);
    while (pending.TryPop(out var at))
    {
        var (x, y) = at;
        if (x < 0 || y < 0 || x >= picture.Width || y >= picture.Height)
            continue;
        if (seen[y * picture.Width + x] || Distance(picture[x, y], from) > tolerance)
            continue;
        seen[y * picture.Width + x] = true;
        filled[x, y] = paint;
        pending.Push((x - 1, y));
        pending.Push((x + 1, y));
        pending.Push((x, y - 1));
        pending.Push((x, y + 1));
    }

    return filled;
}

int Distance(Pixel one, Pixel other) =>
    Math.Abs(one.Red - other.Red)
    + Math.Abs(one.Green - other.Green)
    + Math.Abs(one.Blue - other.Blue);

var picture = new Image("Picture") { Value = FileData.Beside("media/lion.png") };
var tolerance = new Slider<int>(0, 200) { Label = "Tolerance", Value = 50 };
var color = new ColorPicker("Color") { Value = "#2c55d8" };
var result = new Image("Filled");

picture.Select(Fill, [picture, tolerance, color], [result]);

new Blocks
{
    new Row { tolerance, color },
    new Row { picture, result },
}
