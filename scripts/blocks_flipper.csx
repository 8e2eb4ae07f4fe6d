// Flips text, or pictures, each in a tab of its own.
string FlipText(string text)
{
    var letters = text.ToCharArray();
    Array.Reverse(letters);
    return new string(letters);
}

Bitmap FlipPicture(Bitmap picture) => picture.FlipHorizontally();

var text = new Textbox("Text") { Placeholder = "Stressed" };
var flippedText = new Textbox("Flipped");
var flipText = new Button("Flip");

var picture = new Image("Picture");
var flippedPicture = new Image("Flipped picture");
var flipPicture = new Button("Flip the picture");

flipText.Click(FlipText, text, flippedText);
flipPicture.Click(FlipPicture, picture.Pixels, flippedPicture);

new Blocks("Flipper")
{
    new Tabs
    {
        new Tab("Flip text") { text, flippedText, flipText },
        new Tab("Flip a picture")
        {
            new Row { picture, flippedPicture },
            flipPicture,
        },
    },
    new Accordion("How does it work?", open: false)
    {
        new Markdown("Text is turned around letter by letter, a picture row by row."),
    },
}
