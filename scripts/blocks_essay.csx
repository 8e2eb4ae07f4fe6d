// How long an essay may be decides how large its box is, and the bounds of the number beside it.
var kind = new Radio(["Short", "Long", "None"], "Essay") { Value = "Short" };
var essay = new Textbox("Text") { Lines = 2 };
var words = new Number("Words") { Minimum = 0, Maximum = 100 };
var count = new Button("Count the words");
var panel = new Column { words, count };

kind.Change(
    (string kind) => kind switch
    {
        "Short" => (essay with { Lines = 2, Visible = true }, words with { Maximum = 100 }, panel with { Visible = true }),
        "Long" => (essay with { Lines = 8, Visible = true }, words with { Maximum = 10_000 }, panel with { Visible = true }),
        _ => (essay with { Visible = false }, words with { Maximum = 0 }, panel with { Visible = false }),
    },
    [kind], [essay, words, panel]);
count.Click((string essay) => essay.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, [essay], [words]);

new Blocks { kind, new Row { essay, panel } }
