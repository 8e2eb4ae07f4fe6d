using System.Globalization;

namespace Interfaces;

/// <summary>Gives each label its color: the one that was asked for, or the next of a fixed row.</summary>
internal sealed class LabelHues(IReadOnlyDictionary<string, string> colors)
{
    // The golden angle: neighbours differ much, and no two come close for long.
    private const double Step = 137.508;
    private const double First = 260;

    private readonly Dictionary<string, string> _styles = new(StringComparer.Ordinal);
    private int _next;

    public string StyleOf(string label)
    {
        if (_styles.TryGetValue(label, out var style))
            return style;
        var hue = colors.TryGetValue(label, out var color) ? Hue.Of(color) : new Hue((First + (Step * _next++)) % 360, IsGray: false);
        return _styles[label] = string.Create(CultureInfo.InvariantCulture, $"--hue:{hue!.Degrees:0};{(hue.IsGray ? "--chroma:0;" : "")}");
    }
}
