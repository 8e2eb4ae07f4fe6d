// Stands for a model that paints in steps: an evening by the sea comes out of noise, and every step is shown as it is made.
const int Side = 160;

Pixel Evening(int x, int y)
{
    if (Math.Pow(x - 80, 2) + Math.Pow(y - 70, 2) < 900)
        return Pixel.Of(255, 220, 120);
    return y < 100 ? Pixel.Of(250 - y, 120 + y / 2, 90 + y) : Pixel.Of(30, 60 + (y - 100) / 2, 120 + (x + y) % 12);
}

Pixel Mix(Pixel noise, Pixel picture, double share) => Pixel.Of(
    (int)(noise.Red + (picture.Red - noise.Red) * share),
    (int)(noise.Green + (picture.Green - noise.Green) * share),
    (int)(noise.Blue + (picture.Blue - noise.Blue) * share));

async IAsyncEnumerable<Bitmap> Diffuse(
    [Range(1, 20)] int steps,
    Random random,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    for (var step = 1; step <= steps; step++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(300), time, cancellation);
        yield return Bitmap.FromPixels(Side, Side, (x, y) =>
        {
            var noise = (byte)random.Next(256);
            return Mix(new Pixel(noise, noise, noise), Evening(x, y), (double)step / steps);
        });
    }
}

new Interface(Diffuse, inputs: new Slider<int>(minimum: 1, maximum: 20) { Value = 8 }, outputs: new Image("Picture"))
