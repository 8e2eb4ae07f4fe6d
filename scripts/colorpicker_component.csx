// Says whether a text can be read on a background, by the contrast of colors.
double Luminance(string color)
{
    double Part(int start)
    {
        var share = Convert.ToInt32(color.Substring(start, 2), 16) / 255.0;
        return share <= 0.04045
            ? share / 12.92
            : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
}

(Markup, string) Compare(string text, string background)
{
    double[] both = [Luminance(text) + 0.05, Luminance(background) + 0.05];
    var contrast = both.Max() / both.Min();
    var verdict = contrast switch
    {
        >= 7 => "reads very well",
        >= 4.5 => "reads well",
        >= 3 => "reads in large type only",
        _ => "is hard to read",
    };
    var style = $"color: {text}; background: {background}; padding: 1rem";
    return (
        Markup.Of($"""<p style="{style}">The quick brown fox</p>"""),
        FormattableString.Invariant($"{contrast:0.0} to 1: it {verdict}."));
}

new Interface(
    Compare,
    inputs:
    [
        new ColorPicker { Value = "#1f2937" },
        new ColorPicker { Value = "#fde68a" },
    ],
    outputs: [new Html { Label = "Sample" }, new Textbox("Contrast")])
{
    Live = true,
}
