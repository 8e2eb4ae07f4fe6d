using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Checks formats that scripts give for the values of an axis.</summary>
internal static class AxisFormat
{
    private const int MaxLength = 60;

    /// <summary>The format, when numbers or times can be written with it.</summary>
    /// <exception cref="ArgumentException">Neither can be.</exception>
    public static string? Check(string? format, string property)
    {
        if (format is null || (format.Length is > 0 and <= MaxLength && (Writes(0.5, format) || Writes(DateTime.UnixEpoch, format))))
            return format;
        throw new ArgumentException($"\"{format}\" is no format. Write one of .NET's: \"0.0\" or \"P0\" for numbers, \"MMM yyyy\" for times.", property);
    }

    /// <summary>The format where it can write values of a kind; else none.</summary>
    public static string? Suiting(string? format, ColumnKind kind) => format is not null && (kind switch
    {
        ColumnKind.Number => Writes(0.5, format),
        ColumnKind.Time => Writes(DateTime.UnixEpoch, format),
        _ => false,
    }) ? format : null;

    private static bool Writes(IFormattable value, string format)
    {
        try
        {
            return value.ToString(format, CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
