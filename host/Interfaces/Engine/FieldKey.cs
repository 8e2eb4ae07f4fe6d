using System.Globalization;

namespace Interfaces.Engine;

/// <summary>Names a field in messages: the block's number, and the path inside it.</summary>
internal static class FieldKey
{
    public static string Of(int block, string? path) =>
        path is null ? block.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{block}.{path}");
}
