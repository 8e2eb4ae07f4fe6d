// Draws stars for a rating; what the visitor writes beside it is encoded.
Markup Draw(int stars, string comment)
{
    var drawn = new string('★', stars) + new string('☆', 5 - stars);
    return Markup.Of($"""
        <p style="font-size: 2rem" aria-label="{stars} of 5 stars">{drawn}</p>
        <blockquote>{comment}</blockquote>
        """);
}

new Interface(
    Draw,
    inputs:
    [
        new Slider<int>(minimum: 0, maximum: 5) { Value = 4 },
        new Textbox { Value = "<b>Good</b> & cheap" },
    ],
    outputs: new Html { Label = "Review" })
{
    Live = true,
}
