using System.Text;

namespace Interfaces.Docs;

/// <summary>Reads the text of a guide, never more than a bound.</summary>
internal static class PageReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or why there is none.</summary>
    /// <exception cref="IOException">The file cannot be read now: it is being written, or was just deleted.</exception>
    public static (string? Text, string? Problem) Read(PageFile file, int maxBytes)
    {
        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[(int)Math.Min(stream.Length, maxBytes) + 1];
        var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (count > maxBytes)
            return (null, $"The guide is longer than {maxBytes} bytes; it is left out.");

        try
        {
            return (Strict.GetString(WithoutMark(buffer.AsSpan(0, count))), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "The guide is not UTF-8 text; it is left out.");
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
