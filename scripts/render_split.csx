// The function runs when Enter is pressed, and not at each key.
var text = new Textbox("Text");
var mode = new Radio(["words", "letters"], "Split into") { Value = "words" };

IEnumerable<Block> Parts(string text, string mode)
{
    if (text.Length == 0)
        yield return new Markdown("# No input yet");
    var parts = mode == "letters" ? text.Select(letter => letter.ToString()) : text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    foreach (var part in parts.Take(50))
        yield return new Textbox(mode == "letters" ? "Letter" : "Word") { Value = part };
}

new Blocks { text, mode, Render.Of(Parts, text, mode) with { Triggers = [text.Submit(), mode.Change()] } }
