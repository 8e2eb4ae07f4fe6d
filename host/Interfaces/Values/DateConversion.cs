using System.Text.Json;

namespace Interfaces;

/// <summary>Dates and times become one another. A time without an offset is taken as UTC, so that a result never depends on where the host stands.</summary>
internal sealed class DateConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) => from == typeof(DateOnly)
        ? to == typeof(DateTime) || to == typeof(DateTimeOffset)
        : (from == typeof(DateTime) || from == typeof(DateTimeOffset)) &&
          (to == typeof(DateOnly) || to == typeof(TimeOnly) || to == typeof(DateTime) || to == typeof(DateTimeOffset));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        var time = value switch
        {
            DateOnly date => date.ToDateTime(TimeOnly.MinValue),
            DateTimeOffset offset => offset.DateTime,
            _ => (DateTime)value,
        };
        return Parsed.Ok<object?>(to switch
        {
            _ when to == typeof(DateOnly) => DateOnly.FromDateTime(time),
            _ when to == typeof(TimeOnly) => TimeOnly.FromDateTime(time),
            _ when to == typeof(DateTime) => time,
            _ => time.Kind == DateTimeKind.Local ? new DateTimeOffset(time) : new DateTimeOffset(time, TimeSpan.Zero),
        });
    }
}
