using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Interfaces;

/// <summary>What <see cref="RangeAttribute"/> says of a parameter, as values of its type.</summary>
internal static class Bounds
{
    public static Bounds<T> Of<T>(HandlerParameter parameter)
    {
        if (parameter.Find<RangeAttribute>() is not { } range)
            return default;
        var (minimum, maximum) = (Read<T>(range.Minimum), Read<T>(range.Maximum));
        return new Bounds<T>(minimum.Found, minimum.Value, maximum.Found, maximum.Value);
    }

    /// <summary>A constant of an attribute as a value of the parameter's type.</summary>
    public static Parsed<T?> Convert<T>(object constant) => ValueConverter.To<T>(constant, JsonSerializerOptions.Default);

    private static (bool Found, T? Value) Read<T>(object bound)
    {
        if (IsEndless(bound))
            return (false, default);
        var converted = Convert<T>(bound);
        return (converted.Error is null, converted.Value);
    }

    // The attribute wants both bounds: these are how "none" is written.
    private static bool IsEndless(object bound) => bound switch
    {
        int number => number is int.MinValue or int.MaxValue,
        double number => !double.IsFinite(number) || Math.Abs(number) >= long.MaxValue,
        _ => false,
    };
}

/// <summary>The bounds of a type's values, as far as there are any.</summary>
internal readonly record struct Bounds<T>(bool HasMinimum, T? Minimum, bool HasMaximum, T? Maximum);
