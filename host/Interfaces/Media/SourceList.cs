using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Checks the list of ways in which a visitor can give a file.</summary>
internal static class SourceList
{
    public static IReadOnlyList<T> Some<T>(IReadOnlyList<T> value, [CallerMemberName] string property = "")
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return value.Count > 0 && value.All(Enum.IsDefined)
            ? value
            : throw new ArgumentException($"{property} must name at least one of {string.Join(", ", Enum.GetNames<T>())}. To take nothing from visitors, set Interactive = false.", property);
    }
}
