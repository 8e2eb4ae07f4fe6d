// Tidies a text in place: one box is input and output at once.
string Tidy(string text)
{
    var lines = text.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    return string.Join('\n', lines.Where(line => line != ""));
}

var text = new Textbox("Text") { Lines = 6, Value = "Too   many    blanks,\n\n\nand   too many   lines." };

new Interface(Tidy, inputs: text, outputs: text) { SubmitText = "Tidy", Description = "Removes empty lines and repeated blanks." }
