// Tidies a text in place: one box is input and output at once.
string Tidy(string text)
{
    var lines = text.Split('\n').Select(Words).Where(words => words is not []);
    return string.Join('\n', lines.Select(words => string.Join(' ', words)));
}

string[] Words(string line) =>
    line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

var text = new Textbox("Text")
{
    Lines = 6,
    Value = "Too   many    blanks,\n\n\nand   too many   lines.",
};

new Interface(Tidy, inputs: text, outputs: text)
{
    Description = "Removes empty lines and repeated blanks.",
    SubmitText = "Tidy",
}
