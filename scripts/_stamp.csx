// A round stamp for the demos that mark what they show: a ring around a hill.
Bitmap Stamp(int size)
{
    var ink = new Pixel(255, 255, 255);
    return Bitmap.FromPixels(size, size, (x, y) =>
    {
        var (right, down) = ((x + 0.5) / size * 2 - 1, (y + 0.5) / size * 2 - 1);
        var distance = Math.Sqrt((right * right) + (down * down));
        // Half a pixel more or less makes the edge smooth.
        double Inside(double reach) => Math.Clamp(((reach - distance) * size / 2) + 0.5, 0, 1);
        var ring = Inside(0.98) - Inside(0.84);
        var hill = Math.Clamp((down - 0.5 + (0.7 * Math.Exp(-4 * right * right))) * size / 2, 0, 1) * Inside(0.74);
        return ink with { Alpha = (byte)(Math.Min(1, ring + hill) * 200) };
    });
}
