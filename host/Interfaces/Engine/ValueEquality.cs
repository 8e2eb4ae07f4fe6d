using System.Collections;
using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>Whether two values of a component are the same to a visitor.</summary>
internal static class ValueEquality
{
    /// <summary>Compares two values. Those that cannot be compared, since code of the script throws, count as different.</summary>
    public static bool Same(object? left, object? right)
    {
        try
        {
            return AreSame(left, right);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static bool AreSame(object? left, object? right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => true,
        (null, _) or (_, null) => false,
        (string a, string b) => a == b,
        (JsonElement a, JsonElement b) => JsonElement.DeepEquals(a, b),
        (IEnumerable a, IEnumerable b) when !left.Equals(right) => a.Cast<object?>().SequenceEqual(b.Cast<object?>()),
        _ => left.Equals(right),
    };
}
