using System.Globalization;

namespace Interfaces;

/// <summary>The HTML of marked text.</summary>
internal static class HighlightMarkup
{
    public static Markup Of(HighlightedText component, bool chosen)
    {
        var spans = component.Shown;
        var hues = new LabelHues(component.Colors);
        var marks = Markup.Join(spans.Select((span, index) => Span(span, index, hues, component, chosen)));
        var text = chosen
            ? Markup.Of($"""<highlighted-text class="panel highlighted">{marks}</highlighted-text>""")
            : Markup.Of($"""<div class="panel highlighted">{marks}</div>""");
        return component.ShowLegend ? Legend(spans, hues) + text : text;
    }

    private static Markup Span(HighlightedSpan span, int index, LabelHues hues, HighlightedText component, bool chosen)
    {
        if (!span.IsMarked)
            return Markup.Of($"{span.Text}");
        var name = component.ShowInlineLabels
            ? Markup.Of($"""<small>{Name(span)}</small>""")
            : Markup.Of($"""<small class="visually-hidden">{Name(span)}</small>""");
        var style = span.Label is { Length: > 0 } label ? hues.StyleOf(label) : ScoreStyle(span.Score!.Value);
        return chosen
            ? Markup.Of($"""<button type="button" class="mark" data-index="{index}" style="{style}">{span.Text}{name}</button>""")
            : Markup.Of($"""<mark style="{style}">{span.Text}{name}</mark>""");
    }

    private static string Name(HighlightedSpan span) => span.Label is { Length: > 0 } label ? label : span.Score!.Value.ToString("0.##", CultureInfo.InvariantCulture);

    private static Markup Legend(IReadOnlyList<HighlightedSpan> spans, LabelHues hues)
    {
        var labels = spans.Select(span => span.Label).Where(label => !string.IsNullOrEmpty(label)).Distinct().ToList();
        return labels.Count == 0
            ? Markup.Empty
            : Markup.Of($"""<ul class="legend" aria-label="Legend">{labels.Select(label => Markup.Of($"""<li style="{hues.StyleOf(label!)}">{label}</li>"""))}</ul>""");
    }

    // Red is against and blue is for; how strongly, the color's depth says.
    private static string ScoreStyle(double score)
    {
        var strength = double.IsNaN(score) ? 0 : Math.Clamp(score, -1, 1);
        return string.Create(CultureInfo.InvariantCulture, $"--hue:{(strength < 0 ? 25 : 260)};--strength:{Math.Abs(strength):0.##};");
    }
}
