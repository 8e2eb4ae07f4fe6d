// Filters for the demos that change what a camera sees.
enum Filter { Negative, Gray, Outlines, Upside_down }

Bitmap Apply(Filter filter, Bitmap picture) => filter switch
{
    Filter.Negative => picture.Map(pixel => new Pixel((byte)(255 - pixel.Red), (byte)(255 - pixel.Green), (byte)(255 - pixel.Blue))),
    Filter.Gray => picture.Map(pixel => Pixel.Of(pixel.Brightness, pixel.Brightness, pixel.Brightness)),
    Filter.Outlines => Outlines(picture),
    _ => picture.Rotate(180),
};

// Bright where a pixel differs much from the ones to its right and below.
Bitmap Outlines(Bitmap picture)
{
    var outlines = new Bitmap(picture.Width, picture.Height);
    for (var y = 0; y < picture.Height; y++)
    {
        var row = picture.Row(y);
        var below = picture.Row(Math.Min(y + 1, picture.Height - 1));
        var drawn = outlines.Row(y);
        for (var x = 0; x < row.Length; x++)
        {
            var here = row[x].Brightness;
            var edge = 4 * (Math.Abs(here - row[Math.Min(x + 1, row.Length - 1)].Brightness) + Math.Abs(here - below[x].Brightness));
            drawn[x] = Pixel.Of(edge, edge, edge);
        }
    }

    return outlines;
}
