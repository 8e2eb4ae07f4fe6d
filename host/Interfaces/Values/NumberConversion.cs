using System.Text.Json;

namespace Interfaces;

/// <summary>A number of one type becomes the same number of another, or says why it is none.</summary>
internal sealed class NumberConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) => NumberType.Find(to) is not null && NumberType.Find(from) is not null;

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options) =>
        NumberType.Find(to)!.Convert(value, NumberType.Find(value.GetType())!);
}
