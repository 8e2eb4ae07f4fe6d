// Draws four faces that nobody has: a function without inputs, whose results come one after another.
async IAsyncEnumerable<List<Bitmap>> Draw(Random random, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    List<Bitmap> faces = [];
    for (var count = 0; count < 4; count++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(500), time, cancellation);
        faces.Add(Face(random));
        yield return [.. faces];
    }
}

Bitmap Face(Random random)
{
    const int Size = 96;
    var skin = Pixel.Of(190 + random.Next(60), 140 + random.Next(60), 90 + random.Next(60));
    var back = Pixel.Of(random.Next(120), random.Next(120), 120 + random.Next(100));
    var (eyes, smile) = (10 + random.Next(10), 12 + random.Next(14));
    return Bitmap.FromPixels(Size, Size, (x, y) =>
    {
        var (dx, dy) = (x - Size / 2, y - Size / 2);
        var isEye = Math.Abs(Math.Abs(dx) - eyes) < 5 && Math.Abs(dy + 8) < 4;
        var isMouth = Math.Abs(dx) < smile && Math.Abs(dy - 18 + dx * dx / (2 * smile)) < 2;
        return isEye || isMouth ? Pixel.Of(30, 26, 24) : dx * dx + dy * dy < 38 * 38 ? skin : back;
    });
}

new Interface(Draw, outputs: new Gallery("Faces") { Columns = 4 })
