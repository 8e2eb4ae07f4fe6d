// Components of many kinds in one form, and the same values shown in others.
enum Size { Small, Medium, Large }

record Answers(string Name, double Number, double Share, bool Agrees, IReadOnlyList<string> Days, Size Size, string? City, DateOnly? Day);

record Line(string What, string Chosen);

(string, object, Dictionary<string, double>, List<HighlightedSpan>, Markup, Bitmap?, List<Line>) Show(
    string name, double number, double share, bool agrees, string[] days, Size size, string? city, DateOnly? day, Bitmap? picture)
{
    var answers = new Answers(name, number, share, agrees, days, size, city, day);
    return (
        agrees ? $"{name} agrees." : $"{name} does not agree.",
        answers,
        new() { ["yes"] = share / 100, ["no"] = (100 - share) / 100 },
        [.. name.Split(' ').Select(word => new HighlightedSpan(word + " ", word.Length > 3 ? "long" : null))],
        Markup.Of($"<em>{name}</em>"),
        picture?.Rotate(180),
        [new("Days", string.Join(", ", days)), new("Size", size.ToString()), new("City", city ?? "")]);
}

new Interface(
    Show,
    inputs:
    [
        new Textbox("Name") { Value = "Ada Lovelace" },
        new Number("Number") { Value = 42 },
        new Slider(0, 100, "Share") { Value = 20 },
        new Checkbox("I agree"),
        new CheckboxGroup(["Monday", "Tuesday", "Wednesday"], "Days"),
        new Radio<Size>("Size") { Value = Size.Medium },
        new Dropdown(["Lisbon", "Oslo", "Cairo"], "City"),
        new DateTimePicker<DateOnly?>("Day"),
        new Image("Picture"),
    ],
    outputs:
    [
        new Textbox("Text"),
        new Json("Everything"),
        new Label("Label"),
        new HighlightedText("Long words"),
        new Html { Label = "HTML" },
        new Image("Upside down"),
        new Dataframe<Line>("Table"),
    ])
{
    Title = "Kitchen sink",
    Description = "Many kinds of components at once.",
    Article = "Nothing of it is kept.",
    Examples =
    [
        ["The quick brown fox", 10, 30, true, new[] { "Monday" }, Size.Large, "Oslo", new DateOnly(2026, 1, 1), FileData.Beside("media/cheetah.png")],
        ["Grace Hopper", null, 90, false, new[] { "Tuesday", "Wednesday" }, Size.Small],
    ],
    CacheExamples = ExampleCache.Lazy,
}
