using System.Text;

namespace Interfaces.Scripting;

/// <summary>What reading a source file gave.</summary>
internal abstract record SourceReading
{
    internal sealed record Text(SourceFile File) : SourceReading;

    internal sealed record Failure(string Id, string Message) : SourceReading;

    private SourceReading()
    {
    }

    /// <summary>Reads a file of at most so many bytes: UTF-8, or what its byte order mark says.</summary>
    public static SourceReading Of(string path, int maxBytes)
    {
        try
        {
            // An editor may hold the file open, or be about to replace it: reading must not stand in its way.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[Math.Min(stream.CanSeek ? stream.Length : maxBytes, maxBytes) + 1];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count > maxBytes
                ? new Failure(DiagnosticIds.TooLarge, $"The file is larger than {maxBytes:N0} bytes. Move data into a file that the script reads, or raise {nameof(ScriptOptions.MaxSourceBytes)}.")
                : Decode(path, bytes, count);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Failure(DiagnosticIds.Unreadable, $"The file cannot be read: {exception.Message}");
        }
    }

    private static SourceReading Decode(string path, byte[] bytes, int count)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes, 0, count), strict, detectEncodingFromByteOrderMarks: true);
            return new Text(new(path, reader.ReadToEnd()));
        }
        catch (DecoderFallbackException)
        {
            return new Failure(DiagnosticIds.Unreadable, "The file is not UTF-8 text. Save it with the encoding UTF-8.");
        }
    }
}
