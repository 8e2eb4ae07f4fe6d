// Layouts made by functions, with the examples outside of them: a block may be used before it has its place.
var prompt = new Textbox("Prompt") { Lines = 1, Placeholder = "What is to be drawn" };
var count = new Slider<int>(1, 6, "How many") { Value = 3 };
var gallery = new Gallery("Pictures") { Columns = 3 };

List<Bitmap> Draw(string prompt, int count) =>
    [.. Enumerable.Range(1, count).Select(number => Stripes(prompt.Length + number))];

Bitmap Stripes(int width) => Bitmap.FromPixels(90, 90, (x, y) =>
    (x + y) / width % 2 == 0 ? Pixel.Of(36, 82, 128) : Pixel.Of(240, 226, 190));

prompt.Submit(Draw, [prompt, count], [gallery]);

Column Inputs() => [prompt, count];

Column Outputs() => [gallery];

new Blocks("Stripes")
{
    new Row { Inputs(), Outputs() },
    new Examples([["Barcode", 2], ["A field of wheat", 4], ["Awning", 6]], inputs: [prompt, count], Draw, outputs: [gallery])
    {
        RunOnClick = true,
    },
}
