// Visitors who wait are served together: one call of a second, for up to four of them.
async Task<(List<string>, List<int>)> Capitalize(List<string> texts, Progress progress, TimeProvider time)
{
    progress.Report(texts.Count == 1 ? "Served alone" : $"Served with {texts.Count - 1} others");
    await Task.Delay(TimeSpan.FromSeconds(1), time);
    return (
        [.. texts.Select(text => System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text))],
        [.. texts.Select(_ => texts.Count)]);
}

new Interface(
    Capitalize,
    inputs: new Textbox("Text") { Value = "the sea, the sea" },
    outputs: [new Textbox("Title"), new Number<int>("Served together")])
{
    Batch = new Batch { MaxSize = 4 },
}
