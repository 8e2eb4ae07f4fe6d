// Gives as much room to write as you ask for.
enum Length { Note, Essay, Nothing }

var length = new Radio<Length>("What will you write?") { Value = Length.Note };
var text = new Textbox("Text")
{
    Lines = 2,
    ShowCopy = true,
    Interactive = true,
};

Textbox Resize(Length length) => length switch
{
    Length.Note => text with { Lines = 2, Visible = true },
    Length.Essay => text with { Lines = 10, Visible = true },
    _ => text with { Visible = false },
};

length.Change(Resize, [length], [text]);

new Blocks
{
    length,
    text,
}
