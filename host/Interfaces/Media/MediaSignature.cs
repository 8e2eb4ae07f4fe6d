namespace Interfaces;

/// <summary>Tells from the first bytes of a file what it really is, whatever it is called.</summary>
internal static class MediaSignature
{
    /// <summary>How many bytes of the beginning are enough.</summary>
    public const int Length = 256;

    /// <summary>Whether it can hold sound: WAV, MP3, AAC, Ogg, FLAC, MP4 and WebM.</summary>
    public static bool IsAudio(ReadOnlySpan<byte> head) =>
        WaveReader.IsWave(head) || head.StartsWith("fLaC"u8) || head.StartsWith("ID3"u8) || IsMpegFrame(head) || IsVideo(head);

    /// <summary>Whether it can hold film: MP4, WebM and Ogg. The same containers hold sound alone; only their whole content tells.</summary>
    public static bool IsVideo(ReadOnlySpan<byte> head) =>
        head.StartsWith("OggS"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) || (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8));

    /// <summary>What a file without a name is called and said to be: a part of its name, and its media type; <see langword="null"/> for what is neither sound nor film.</summary>
    public static (string Ending, string Type)? TypeOf(ReadOnlySpan<byte> head, string kind) => head switch
    {
        _ when WaveReader.IsWave(head) => (".wav", "audio/wav"),
        _ when head.StartsWith("fLaC"u8) => (".flac", "audio/flac"),
        _ when head.StartsWith("OggS"u8) => (".ogg", $"{kind}/ogg"),
        _ when head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) => (".webm", $"{kind}/webm"),
        _ when IsVideo(head) => (kind == "audio" ? ".m4a" : ".mp4", $"{kind}/mp4"),
        _ when IsAudio(head) => (".mp3", "audio/mpeg"),
        _ => null,
    };

    /// <summary>The beginning of a file.</summary>
    public static byte[] HeadOf(FileData file)
    {
        using var stream = file.OpenRead();
        var head = new byte[Length];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    // Eleven bits that are set begin a frame of MP3 or AAC; what would be a reserved version, bit rate or sample rate does not.
    private static bool IsMpegFrame(ReadOnlySpan<byte> head) =>
        head.Length >= 4 && head[0] == 0xFF && ((head[1] & 0xF6) == 0xF0
            || ((head[1] & 0xE0) == 0xE0 && (head[1] & 0x18) != 0x08 && (head[1] & 0x06) != 0 && (head[2] & 0xF0) is not (0xF0 or 0x00) && (head[2] & 0x0C) != 0x0C));
}
