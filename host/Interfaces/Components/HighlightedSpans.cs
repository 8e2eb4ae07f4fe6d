using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Makes <see cref="HighlightedSpan"/>s of what scripts have at hand.</summary>
internal static class HighlightedSpans
{
    public static bool CanRead(Type type) => type == typeof(object) || type == typeof(string) || type.IsAssignableTo(typeof(IEnumerable));

    /// <summary>Reads a text, or stretches of it: spans, tuples, or pairs of a key and a value.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static IReadOnlyList<HighlightedSpan>? Read(object? value) => value switch
    {
        null => null,
        string text => [new HighlightedSpan(text)],
        IEnumerable spans => [.. spans.Cast<object?>().Take(HighlightedText.MaxSpans).Select(SpanOf)],
        _ => throw new ArgumentException($"A HighlightedText shows texts with labels such as a List<(string, string?)>; it cannot show a value of type {TypeName.Of(value.GetType())}."),
    };

    public static IReadOnlyList<HighlightedSpan> Shown(IReadOnlyList<HighlightedSpan> spans, string? separator)
    {
        if (separator is null)
            return spans.Count <= HighlightedText.MaxSpans ? spans : [.. spans.Take(HighlightedText.MaxSpans)];
        var shown = new List<HighlightedSpan>();
        foreach (var span in spans.Take(HighlightedText.MaxSpans))
        {
            if (shown.Count > 0 && shown[^1] is var last && last.Label == span.Label && last.Score == span.Score)
                shown[^1] = last with { Text = last.Text + separator + span.Text };
            else
                shown.Add(span);
        }

        return shown;
    }

    private static HighlightedSpan SpanOf(object? item) => item switch
    {
        HighlightedSpan ready => ready,
        string text => new HighlightedSpan(text),
        ITuple { Length: 2 } pair => Of(pair[0], pair[1]),
        KeyValuePair<string, string> pair => Of(pair.Key, pair.Value),
        _ => throw new ArgumentException($"The stretches of a HighlightedText are pairs of a text and a label or score, such as (\"cat\", \"animal\"); this one is of type {item?.GetType().Name ?? "null"}."),
    };

    private static HighlightedSpan Of(object? text, object? mark) => mark switch
    {
        null => new HighlightedSpan(Text(text)),
        IConvertible number when mark is not (string or bool or char or Enum) => new HighlightedSpan(Text(text), null, number.ToDouble(CultureInfo.InvariantCulture)),
        _ => new HighlightedSpan(Text(text), Text(mark)),
    };

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
