using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>One value of an enum with <see cref="FlagsAttribute"/> becomes the sequence of the members in it, and such a sequence one value.</summary>
internal sealed class FlagsConversion : ConversionRule
{
    /// <summary>Whether values of a type are sets of its members.</summary>
    public static bool IsFlags(Type type) => type.IsEnum && type.IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <summary>Whether a value is one member alone, rather than none or several.</summary>
    public static bool IsSingle(object value) => System.Numerics.BitOperations.PopCount(Bits(value)) == 1;

    public override bool Applies(Type from, Type to) =>
        (IsFlags(from) && SequenceType.Find(to)?.Element == from) || (IsFlags(to) && from != to && SequenceType.ElementOf(from) == to);

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        if (IsFlags(to))
            return Parsed.Ok<object?>(Enum.ToObject(to, ((IEnumerable)value).Cast<object>().Aggregate(0UL, (all, one) => all | Bits(one))));
        var bits = Bits(value);
        var members = Enum.GetValues(value.GetType()).Cast<object>().Where(member => IsSingle(member) && (bits & Bits(member)) != 0).Distinct();
        return Parsed.Ok<object?>(SequenceType.Find(to)!.Build([.. members]));
    }

    // A negative one is the same bits.
    private static ulong Bits(object value) => Enum.GetUnderlyingType(value.GetType()) == typeof(ulong)
        ? System.Convert.ToUInt64(value, CultureInfo.InvariantCulture)
        : unchecked((ulong)System.Convert.ToInt64(value, CultureInfo.InvariantCulture));
}
