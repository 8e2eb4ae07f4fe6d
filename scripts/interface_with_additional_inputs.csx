// Draws a pattern from a text; what few people change is folded away.
Bitmap Draw(string text, int seed = 7, double size = 24)
{
    var chance = new Random(HashCode(text) ^ seed);
    var tiles = Enumerable.Range(0, 400).Select(_ => chance.Next(3)).ToArray();
    Pixel[] colours = [Pixel.Of(24, 54, 92), Pixel.Of(232, 178, 72), Pixel.Of(238, 236, 228)];
    return Bitmap.FromPixels(240, 240, (x, y) =>
    {
        var (column, row) = ((int)(x / size), (int)(y / size));
        // The left half is mirrored on the right.
        var mirrored = Math.Min(column, (int)(239 / size) - column);
        return colours[tiles[(mirrored * 20 + row) % tiles.Length]];
    });
}

// The same in every process, unlike string.GetHashCode.
int HashCode(string text) => text.Aggregate(17, (hash, letter) => unchecked(hash * 31 + letter));

new Interface(Draw, inputs: "textbox", outputs: new Image("Pattern"))
{
    AdditionalInputs = [new Slider<int>(0, 1000) { Value = 7 }, new Slider(8, 60) { Value = 24 }],
    Examples = [["Lighthouse"], ["Lighthouse", 99], ["Harbour", 7, 48]],
    RunOnClick = true,
}
