using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>
/// Any value becomes text: numbers and dates as the invariant culture writes them, a sequence of such one a line,
/// what says itself how it reads (a record) as it says, anything else as JSON. Only a file does not: whether its name is
/// meant, or what is in it, the handler must say.
/// </summary>
internal sealed class TextWriting : ConversionRule
{
    public override bool Applies(Type from, Type to) => to == typeof(string) && !FileConversion.HoldsFiles(from);

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        try
        {
            return Parsed.Ok<object?>(Write(value, options));
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return Parsed.Error<object?>($"A value of type {TypeName.Of(value.GetType())} cannot become text: {error.Message}");
        }
    }

    private static string Write(object value, JsonSerializerOptions options) => value switch
    {
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable sequence when SequenceType.ElementOf(value.GetType()) is { } element && TextParsing.IsScalar(element) =>
            string.Join('\n', sequence.Cast<object?>().Select(item => item is null ? "" : item as string ?? Write(item, options))),
        _ when SaysItself(value.GetType()) => value.ToString() ?? "",
        _ => JsonSerializer.Serialize(value, value.GetType(), options),
    };

    private static bool SaysItself(Type type)
    {
        var declaring = type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType;
        return declaring is not null && declaring != typeof(object) && declaring != typeof(ValueType);
    }
}
