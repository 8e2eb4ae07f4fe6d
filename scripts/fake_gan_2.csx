// Stands for a model that grows one picture: each step is shown, with what is done and how much of it.
const int Side = 128;

async IAsyncEnumerable<Bitmap> Grow(
    string seed,
    [Range(1, 12)] int steps,
    Progress progress,
    Notices notices,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    if (seed.Any(char.IsDigit))
        throw new UserError("A seed is a word, without digits.");
    if (steps > 8)
        notices.Warning("More than eight steps change little.", title: "That is many");

    var height = seed.Sum(letter => letter) % 50 + 20.0;
    for (var step = 1; step <= steps; step++)
    {
        progress.Report(step, steps, "steps", "Growing");
        await Task.Delay(TimeSpan.FromSeconds(0.25), time, cancellation);
        var grown = (double)step / steps;
        yield return Bitmap.FromPixels(Side, Side, (x, y) => Pixel.Of(
            128 + 127 * Math.Sin(x / height * 6 * grown),
            128 + 127 * Math.Cos(y / height * 6 * grown),
            255 * grown));
    }

    notices.Success("The picture is grown.");
}

new Interface(Grow, inputs: [new Textbox("Seed") { Value = "sunset" }, new Slider<int>(1, 12, "Steps") { Value = 3 }], outputs: new Image("Picture"))
{
    Title = "Grow a picture",
}
