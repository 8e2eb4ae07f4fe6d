// Draws stars for a rating; what the visitor writes beside it is encoded.
Markup Draw(int stars, string comment) => Markup.Of($"""
    <p style="font-size: 2rem; letter-spacing: .2em" aria-label="{stars} of 5 stars">{new string('★', stars)}{new string('☆', 5 - stars)}</p>
    <blockquote>{comment}</blockquote>
    """);

new Interface(
    Draw,
    inputs: [new Slider<int>(minimum: 0, maximum: 5) { Value = 4 }, new Textbox { Value = "<b>Good</b> & cheap" }],
    outputs: new Html { Label = "Review" })
{
    Live = true,
}
