// Stands for a model that makes pictures of words: it takes its time, says how far it is, and paints what chance says.
const int Side = 96;

Bitmap Paint(Random random)
{
    var (x, y) = (random.Next(Side), random.Next(Side));
    var (light, dark) = (Color(random), Color(random));
    return Bitmap.FromPixels(Side, Side, (left, top) =>
        Math.Sin(Math.Sqrt((left - x) * (left - x) + (top - y) * (top - y)) / 6) > 0 ? light : dark);
}

Pixel Color(Random random) => new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));

async Task<List<GalleryItem>> Generate(string prompt, Progress progress, Random random, TimeProvider time, CancellationToken cancellation)
{
    if (prompt == "")
        throw new UserError("Say what the pictures are to show.") { Title = "Nothing to paint" };
    var pictures = new List<GalleryItem>();
    foreach (var n in progress.Track(Enumerable.Range(1, 3), "Painting", unit: "pictures"))
    {
        foreach (var step in progress.Track(Enumerable.Range(1, 2), $"Picture {n}", unit: "steps"))
            await Task.Delay(TimeSpan.FromSeconds(0.3), time, cancellation);
        pictures.Add(new(Paint(random), $"{prompt}, {n}"));
    }

    return pictures;
}

var prompt = new Textbox("Prompt") { Value = "A fox in the snow" };
var pictures = new Gallery("Pictures") { Columns = 3 };
var generate = new Button("Generate") { Variant = ButtonVariant.Primary };
var stop = new Button("Stop") { Variant = ButtonVariant.Stop };

var generating = Demo.On(generate.Click(), prompt.Submit())
    .Run(Generate, [prompt], [pictures], new EventOptions { ShowProgressOn = [pictures] });
stop.Click(() => { }, new EventOptions { Cancels = [generating] });

new Blocks("Pictures of words") { prompt, new Row { generate, stop }, pictures }
