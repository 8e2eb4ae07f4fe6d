// Small buttons beside a box, each with a handler of its own.
var upper = new Button("Aa → AA") { Size = ButtonSize.Small };
var tidy = new Button("Tidy") { Size = ButtonSize.Small };
var text = new Textbox("Text")
{
    Value = "  to  be, or not to   be ",
    Buttons = [upper, tidy],
    SubmitText = "Count",
    Hints = new() { SpellCheck = true, AutoComplete = "off", EnterKeyHint = "done" },
};
var words = new Number<int>("Words");

upper.Click((string text) => text.ToUpperInvariant(), text, text);
tidy.Click((string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), text, text);
text.Submit((string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, text, words);

new Blocks { text, words }
