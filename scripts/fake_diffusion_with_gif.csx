// As fake_diffusion; when the picture is done, a gallery shows all the steps that led to it.
const int Side = 96;

Pixel Target(int x, int y) => (x / 16 + y / 16) % 2 == 0 ? Pixel.Of(230, 120, 60) : Pixel.Of(50, 90, 160);

Bitmap Step(double share, Random random) => Bitmap.FromPixels(Side, Side, (x, y) =>
    random.NextDouble() < share ? Target(x, y) : Pixel.Of(random.Next(256), random.Next(256), random.Next(256)));

var picture = new Image("Picture");
var frames = new Gallery("How it came about") { Visible = false, Columns = 4 };

async IAsyncEnumerable<(Bitmap, Gallery)> Diffuse(
    [Range(1, 12)] int steps,
    Random random,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var made = new List<Bitmap>();
    for (var step = 1; step <= steps; step++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(300), time, cancellation);
        made.Add(Step((double)step / steps, random));
        yield return (made[^1], frames with { Visible = false });
    }

    List<GalleryItem> items = [.. made.Select((frame, index) => new GalleryItem(frame, $"Step {index + 1}"))];
    yield return (made[^1], frames with { Visible = true, Value = items });
}

new Interface(Diffuse, inputs: new Slider<int>(minimum: 1, maximum: 12) { Value = 8 }, outputs: [picture, frames])
