// Darkens the picture that is chosen in a gallery.
List<Bitmap> Paint(Random random) =>
    [.. Enumerable.Range(0, 6).Select(_ => new Bitmap(96, 96, new Pixel(
        (byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256))))];

List<Bitmap> Darken(List<Bitmap> pictures, int? chosen)
{
    if (chosen is not { } index)
        throw new UserError("Choose a picture first.");
    pictures[index] = pictures[index].Map(pixel =>
        Pixel.Of(pixel.Red * 0.7, pixel.Green * 0.7, pixel.Blue * 0.7));
    return pictures;
}

var pictures = new Gallery("Pictures") { Columns = 3 };
var chosen = new Number<int?>("Chosen");
var paint = new Button("Paint");
var darken = new Button("Darken the chosen one");

paint.Click(Paint, [], [pictures]);
pictures.Select((SelectData item) => item.Index, [], [chosen]);
darken.Click(Darken, [pictures, chosen], [pictures]);

new Blocks
{
    pictures,
    new Row { chosen, paint, darken },
}
