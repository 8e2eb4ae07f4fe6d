// Several sets of examples in one demo: single values with labels, and rows that lie in a folder.
string Count(string text) => $"{text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length} words";

string Write(Bitmap? picture, string greeting, string from) =>
    $"**{greeting}**\n\n{from}, on a picture of {picture?.Width ?? 0} × {picture?.Height ?? 0} pixels";

var text = new Textbox("Text") { Lines = 3 };
var words = new Textbox("Words");
var picture = new Image("Picture");
var greeting = new Textbox("Greeting");
var from = new Textbox("From");
var write = new Button("Write the card");
var card = new Markdown();

text.Submit(Count, text, words);
write.Click(Write, [picture, greeting, from], [card]);

new Blocks("Examples")
{
    text,
    words,
    new Examples(
        [
            "The quick brown fox jumps over the lazy dog",
            "To be, or not to be",
            "Ask not what your country can do for you",
            "I think, therefore I am",
        ],
        inputs: [text],
        Count,
        outputs: [words],
        "Text examples")
    {
        RowLabels = ["A fox", "A question", "A request", "A conclusion"],
        RowsPerPage = 3,
        Cache = ExampleCache.Lazy,
    },
    new Row { picture, new Column { greeting, from, write, card } },
    new Examples(ExampleRows.FromFolder("examples/postcards"), inputs: [picture, greeting, from], "Postcards"),
}
