using System.Text.RegularExpressions;

// Marks the numbers and the names in a text; a click on one says more of it.
(string Text, string? Label)[] Mark(string text) =>
[
    .. Regex.Split(text, @"(\d[\d.,]*\d|\d|\b\p{Lu}\p{L}+)")
        .Where(part => part != "")
        .Select(part => (part, Kind(part))),
];

string? Kind(string part) => part switch
{
    _ when char.IsDigit(part[0]) => "number",
    _ when char.IsUpper(part[0]) && part.Length > 2 => "name",
    _ => null,
};

const string Story = "It was in 1843 that Ada wrote 20,000 words on the engine of Charles.";

var text = new Textbox("Text") { Value = Story, Lines = 2 };
var marked = new HighlightedText("What is in it")
{
    Value = [.. Mark(Story).Select(part => (HighlightedSpan)part)],
    Colors = new Dictionary<string, string> { ["number"] = "orange", ["name"] = "blue" },
    ShowLegend = true,
};
var chosen = new Textbox("Chosen");

text.Change(Mark, text, marked);
marked.Select((SelectData select) => $"{select.Text} is a {select.RowValue[1]}", [], [chosen]);

new Blocks { text, marked, chosen }
