// What took long the first time is there at once the second time, for everybody: a value, a stream, a picture.
async Task<string> Measure(string text, TimeProvider time)
{
    await Task.Delay(TimeSpan.FromSeconds(2), time);
    return $"{text.Length} characters, {text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length} words";
}

async IAsyncEnumerable<string> Tell(string hero, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    var words = $"One evening {hero} met a fox, and {hero} came home late.".Split(' ');
    for (var count = 1; count <= words.Length; count++)
    {
        await Task.Delay(TimeSpan.FromSeconds(0.3), time, cancellation);
        yield return string.Join(' ', words[..count]);
    }
}

async Task<Bitmap> Draw(int rings, TimeProvider time)
{
    await Task.Delay(TimeSpan.FromSeconds(2), time);
    return Bitmap.FromPixels(240, 240, (x, y) =>
    {
        var distance = Math.Sqrt(Math.Pow(x - 119.5, 2) + Math.Pow(y - 119.5, 2)) / 170;
        var shade = 127.5 + 127.5 * Math.Cos(distance * rings * 2 * Math.PI);
        return Pixel.Of(shade, shade / 2 + 60, 160);
    });
}

var kept = new EventOptions { Cache = new ResultCache { MaxEntries = 32 } };

var text = new Textbox("Text") { Value = "The quick brown fox" };
var size = new Textbox("Size");
var measure = new Button("Measure");
measure.Click(Measure, [text], [size], kept);

var hero = new Dropdown(["Ada", "Charles", "Grace"], "Hero") { Value = "Ada" };
var story = new Textbox("Story") { Lines = 2 };
var tell = new Button("Tell");
tell.Click(Tell, [hero], [story], kept);

var rings = new Slider<int>(1, 12, "Rings") { Value = 4 };
var picture = new Image("Picture") { Height = 240 };
var draw = new Button("Draw");
draw.Click(Draw, [rings], [picture], kept);

new Blocks("Kept results")
{
    new Markdown("Press a button twice. The second time nothing is computed: the results are those of an equal call."),
    new Tabs
    {
        new Tab("A value") { text, measure, size },
        new Tab("A stream") { hero, tell, story },
        new Tab("A picture") { rings, draw, picture },
    },
}
