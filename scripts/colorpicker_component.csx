// Says whether a text can be read on a background, by the contrast of the two colors.
double Luminance(string color)
{
    double Part(int start)
    {
        var share = Convert.ToInt32(color.Substring(start, 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
}

(Markup, string) Compare(string text, string background)
{
    var (light, dark) = (Math.Max(Luminance(text), Luminance(background)), Math.Min(Luminance(text), Luminance(background)));
    var contrast = (light + 0.05) / (dark + 0.05);
    var sample = Markup.Of($"""<p style="color: {text}; background: {background}; padding: 1rem; border-radius: .5rem">The quick brown fox</p>""");
    var verdict = contrast >= 7 ? "reads very well" : contrast >= 4.5 ? "reads well" : contrast >= 3 ? "reads in large type only" : "is hard to read";
    return (sample, FormattableString.Invariant($"{contrast:0.0} to 1: it {verdict}."));
}

new Interface(
    Compare,
    inputs: [new ColorPicker { Value = "#1f2937" }, new ColorPicker { Value = "#fde68a" }],
    outputs: [new Html { Label = "Sample" }, new Textbox("Contrast")])
{
    Live = true,
}
