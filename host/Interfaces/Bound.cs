using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Checks the bounds of properties that a script sets.</summary>
internal static class Bound
{
    public static int Within(int value, int minimum, int maximum, [CallerMemberName] string property = "") =>
        value >= minimum && value <= maximum
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"{property} must be between {minimum} and {maximum}.");

    public static long? Within(long? value, long minimum, long maximum, [CallerMemberName] string property = "") =>
        value is null || (value >= minimum && value <= maximum)
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"{property} must be between {minimum} and {maximum}.");

    public static int? Within(int? value, int minimum, int maximum, [CallerMemberName] string property = "") =>
        value is { } given ? Within(given, minimum, maximum, property) : null;
}
