using System.Buffers.Binary;

namespace Interfaces;

/// <summary>Reads WAV files, which anybody may have made.</summary>
internal static class WaveReader
{
    private const int ChunkHeader = 8;
    private const int RiffHeader = 12;
    private const string Broken = "This WAV file is broken.";

    public static Parsed<AudioClip?> Read(ReadOnlySpan<byte> wave)
    {
        var found = Find(wave);
        return found.Value is { } data ? Samples(wave.Slice(data.Offset, data.Length), data.Format) : Parsed.Error<AudioClip?>(found.Error ?? Broken);
    }

    /// <summary>Finds the samples of a WAV file.</summary>
    public static Parsed<WaveData?> Find(ReadOnlySpan<byte> wave)
    {
        if (!IsWave(wave))
            return Parsed.Error<WaveData?>("This is no WAV file.");
        WaveFormat? format = null;
        for (var rest = wave[RiffHeader..]; rest.Length >= ChunkHeader;)
        {
            var id = rest[..4];
            // A program that writes while it records does not know the length: then it is all that there is.
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]), (uint)(rest.Length - ChunkHeader));
            var content = rest.Slice(ChunkHeader, length);
            if (id.SequenceEqual("data"u8))
                return format is { } known ? Parsed.Ok<WaveData?>(new WaveData(known, wave.Length - rest.Length + ChunkHeader, length)) : Parsed.Error<WaveData?>(Broken);
            if (id.SequenceEqual("fmt "u8))
            {
                var read = WaveFormat.Read(content);
                if (read.Error is { } error)
                    return Parsed.Error<WaveData?>(error);
                format = read.Value;
            }

            rest = rest[Math.Min(rest.Length, ChunkHeader + length + (length & 1))..];
        }

        return Parsed.Error<WaveData?>(Broken);
    }

    /// <summary>How many seconds a WAV file of some length lasts, told from its beginning alone; <see langword="null"/> when it does not say.</summary>
    public static double? Seconds(ReadOnlySpan<byte> head, long length)
    {
        if (!IsWave(head))
            return null;
        for (var rest = head[RiffHeader..]; rest.Length >= ChunkHeader;)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (rest[..4].SequenceEqual("fmt "u8))
                return WaveFormat.Read(rest[ChunkHeader..]) is { Error: null, Value: { } format } ? length / ((double)format.SampleRate * format.FrameSize) : null;
            if (size > rest.Length - ChunkHeader)
                return null;
            rest = rest[Math.Min(rest.Length, ChunkHeader + (int)size + (int)(size & 1))..];
        }

        return null;
    }

    public static bool IsWave(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= RiffHeader && bytes[..4].SequenceEqual("RIFF"u8) && bytes.Slice(8, 4).SequenceEqual("WAVE"u8);

    private static Parsed<AudioClip?> Samples(ReadOnlySpan<byte> data, WaveFormat format)
    {
        var count = data.Length / format.FrameSize * format.Channels;
        if (count > AudioClip.MaxSamples)
            return Parsed.Error<AudioClip?>($"This sound is too long: it has {count:N0} samples, and at most {AudioClip.MaxSamples:N0} are read.");
        var samples = new float[count];
        var stride = format.FrameSize / format.Channels;
        for (var index = 0; index < count; index++)
            samples[index] = SampleCoding.Read(data.Slice(index * stride, stride), format.Samples);
        return Parsed.Ok<AudioClip?>(new AudioClip(format.SampleRate, samples, format.Channels));
    }
}
