using System.Text.Json;

namespace Interfaces;

/// <summary>Text becomes markup by being encoded; markup becomes the text of its HTML.</summary>
internal sealed class MarkupConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) =>
        (from == typeof(Markup) && to == typeof(string)) || (from == typeof(string) && to == typeof(Markup));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options) =>
        Parsed.Ok<object?>(value is string text ? Markup.Text(text) : value.ToString());
}
