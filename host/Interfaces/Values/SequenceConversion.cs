using System.Collections;
using System.Text.Json;

namespace Interfaces;

/// <summary>A sequence becomes another kind of sequence, element by element; text becomes one element a line.</summary>
internal sealed class SequenceConversion : ConversionRule
{
    public override bool Applies(Type from, Type to)
    {
        if (SequenceType.Find(to) is not { } target)
            return false;
        if (from == typeof(string))
            return TextParsing.IsScalar(Nullable.GetUnderlyingType(target.Element) ?? target.Element);
        return SequenceType.ElementOf(from) is { } element && ValueConverter.CanConvert(element, target.Element);
    }

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        var target = SequenceType.Find(to)!;
        var source = value is string text ? Lines(text) : (IEnumerable)value;
        var elements = new List<object?>();
        foreach (var element in source)
        {
            var converted = ValueConverter.Convert(element, target.Element, options);
            if (converted.Error is { } error)
                return Parsed.Error<object?>(value is string ? $"Line {elements.Count + 1}: {error}" : error);
            elements.Add(converted.Value);
        }

        return Parsed.Ok<object?>(target.Build(elements));
    }

    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
