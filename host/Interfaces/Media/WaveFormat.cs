using System.Buffers.Binary;

namespace Interfaces;

/// <summary>What a WAV file says of its samples.</summary>
/// <param name="SampleRate">Frames a second.</param>
/// <param name="Channels">Samples a frame.</param>
/// <param name="Samples">How a sample is written.</param>
internal sealed record WaveFormat(int SampleRate, int Channels, SampleFormat Samples)
{
    public const ushort Pcm = 1;
    public const ushort Float = 3;

    private const ushort Extensible = 0xFFFE;
    private const int PlainLength = 16;
    private const int SubFormatOffset = 24;

    /// <summary>The length of a frame in bytes.</summary>
    public int FrameSize => Channels * SampleCoding.SizeOf(Samples);

    public static Parsed<WaveFormat?> Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length < PlainLength)
            return Parsed.Error<WaveFormat?>("This WAV file is broken.");
        var tag = Short(chunk);
        // The extended form has the same numbers, at the beginning of an id.
        if (tag == Extensible && chunk.Length >= SubFormatOffset + 2)
            tag = Short(chunk[SubFormatOffset..]);
        var channels = Short(chunk[2..]);
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
        if (channels is 0 or > AudioClip.MaxChannels || rate is 0 or > AudioClip.MaxSampleRate)
            return Parsed.Error<WaveFormat?>($"This WAV file says it has {channels} channels at {rate} Hz, which cannot be.");
        return FormatOf(tag, Short(chunk[14..])) is { } samples && Short(chunk[12..]) == channels * SampleCoding.SizeOf(samples)
            ? Parsed.Ok<WaveFormat?>(new WaveFormat((int)rate, channels, samples))
            : Parsed.Error<WaveFormat?>("This WAV file is compressed or of a rare kind. Save it as plain PCM.");
    }

    private static SampleFormat? FormatOf(ushort tag, ushort bits) => (tag, bits) switch
    {
        (Pcm, 8) => SampleFormat.Pcm8,
        (Pcm, 16) => SampleFormat.Pcm16,
        (Pcm, 24) => SampleFormat.Pcm24,
        (Pcm, 32) => SampleFormat.Pcm32,
        (Float, 32) => SampleFormat.Float32,
        (Float, 64) => SampleFormat.Float64,
        _ => null,
    };

    private static ushort Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
