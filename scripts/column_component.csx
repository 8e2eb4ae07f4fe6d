// Two columns, of which the first is twice as wide; the second goes below where there are not 300 pixels for it.
var title = new Textbox("Title");
var text = new Textbox("Text") { Lines = 5 };
var length = new Number("Letters") { Interactive = false };

text.Change((string text) => text.Count(char.IsLetter), text, length);

new Blocks
{
    new Row
    {
        new Column { title, text } with { Scale = 2 },
        new Column { length, new Markdown("Only letters count.") } with { MinWidth = 300, Variant = LayoutVariant.Panel },
    },
}
