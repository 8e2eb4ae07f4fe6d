using System.Buffers.Binary;

namespace Interfaces;

/// <summary>Writes WAV files.</summary>
internal static class WaveWriter
{
    /// <summary>How long the beginning is, before the samples.</summary>
    public const int HeaderLength = 44;

    /// <summary>Stands for a length that is not known yet.</summary>
    public const uint Unknown = uint.MaxValue;

    public static byte[] Write(AudioClip clip, SampleFormat format)
    {
        var size = SampleCoding.SizeOf(format);
        var count = clip.Frames * clip.Channels;
        var length = HeaderLength + ((long)count * size);
        if (length > Array.MaxLength)
            throw new InvalidOperationException("A WAV file of this clip would have more than 2 GB. Write it in parts.");

        var wave = new byte[length];
        WriteHeader(wave, new WaveFormat(clip.SampleRate, clip.Channels, format), (uint)(length - HeaderLength));
        for (var index = 0; index < count; index++)
            SampleCoding.Write(wave.AsSpan(HeaderLength + (index * size), size), clip.Samples[index], format);
        return wave;
    }

    /// <summary>Writes the beginning of a file.</summary>
    /// <param name="wave">Where to; <see cref="HeaderLength"/> bytes.</param>
    /// <param name="format">What the samples are.</param>
    /// <param name="length">How many bytes of samples follow, or <see cref="Unknown"/>.</param>
    public static void WriteHeader(Span<byte> wave, WaveFormat format, uint length)
    {
        "RIFF"u8.CopyTo(wave);
        Int(wave[4..], length == Unknown ? Unknown : length + HeaderLength - 8);
        "WAVEfmt "u8.CopyTo(wave[8..]);
        Int(wave[16..], 16);
        Short(wave[20..], format.Samples is SampleFormat.Float32 or SampleFormat.Float64 ? WaveFormat.Float : WaveFormat.Pcm);
        Short(wave[22..], (ushort)format.Channels);
        Int(wave[24..], (uint)format.SampleRate);
        Int(wave[28..], (uint)Math.Min(int.MaxValue, (long)format.SampleRate * format.FrameSize));
        Short(wave[32..], (ushort)format.FrameSize);
        Short(wave[34..], (ushort)(SampleCoding.SizeOf(format.Samples) * 8));
        "data"u8.CopyTo(wave[36..]);
        Int(wave[40..], length);
    }

    private static void Int(Span<byte> bytes, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);

    private static void Short(Span<byte> bytes, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
}
