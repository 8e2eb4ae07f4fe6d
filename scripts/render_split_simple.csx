// One box for each letter: the boxes are made by a function, each time that the text changes.
var text = new Textbox("Text");

IEnumerable<Block> Letters(string text)
{
    if (text.Length == 0)
        yield return new Markdown("# No input yet");
    foreach (var letter in text.Take(50))
        yield return new Textbox("Letter") { Value = letter.ToString() };
}

new Blocks { text, Render.Of(Letters, text) }
