using System.Globalization;

namespace Interfaces;

/// <summary>Says a number of bytes to people.</summary>
public static class ByteSize
{
    private const int Step = 1_000;
    private static readonly string[] Units = ["bytes", "kB", "MB", "GB", "TB", "PB", "EB"];

    /// <summary>A size in words, in units of a thousand: <c>812 bytes</c>, <c>1.5 MB</c>, <c>200 MB</c>.</summary>
    /// <param name="bytes">Bytes; 0 or more.</param>
    public static string Text(long bytes)
    {
        if (bytes == 1)
            return "1 byte";
        var (size, unit) = ((double)bytes, 0);
        // From 999.5 on it would be written as a thousand.
        while (size >= (unit == 0 ? Step : Step - 0.5) && unit < Units.Length - 1)
            (size, unit) = (size / Step, unit + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{(size < 9.95 && unit > 0 ? Math.Round(size, 1) : Math.Round(size))} {Units[unit]}");
    }
}
