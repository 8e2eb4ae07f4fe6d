using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Interfaces;

/// <summary>What tells whether a value has become another: equal fingerprints, equal content.</summary>
internal static class Fingerprint
{
    private static readonly ConditionalWeakTable<object, string> References = [];
    private static long _lastReference;

    /// <summary>Takes the fingerprint of a value as it is now.</summary>
    /// <remarks>A value that has no JSON has only itself to be told by: it changes when another object takes its place.</remarks>
    public static string Of(object? value, JsonSerializerOptions options)
    {
        if (value is null)
            return "";
        try
        {
            return Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), options)));
        }
        catch (Exception)
        {
            // Whatever it is that keeps it from being written, a property that throws included.
            return References.GetValue(value, static _ => Interlocked.Increment(ref _lastReference).ToString(CultureInfo.InvariantCulture));
        }
    }
}
