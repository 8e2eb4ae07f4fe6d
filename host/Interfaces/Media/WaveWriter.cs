using System.Buffers.Binary;

namespace Interfaces;

/// <summary>Writes WAV files.</summary>
internal static class WaveWriter
{
    private const int HeaderLength = 44;

    public static byte[] Write(AudioClip clip, SampleFormat format)
    {
        var size = SampleCoding.SizeOf(format);
        var count = clip.Frames * clip.Channels;
        var length = HeaderLength + ((long)count * size);
        if (length > Array.MaxLength)
            throw new InvalidOperationException("A WAV file of this clip would have more than 2 GB. Write it in parts.");

        var wave = new byte[length];
        Header(wave, clip, format, size);
        for (var index = 0; index < count; index++)
            SampleCoding.Write(wave.AsSpan(HeaderLength + (index * size), size), clip.Samples[index], format);
        return wave;
    }

    private static void Header(Span<byte> wave, AudioClip clip, SampleFormat format, int size)
    {
        var frame = size * clip.Channels;
        "RIFF"u8.CopyTo(wave);
        Int(wave[4..], wave.Length - 8);
        "WAVEfmt "u8.CopyTo(wave[8..]);
        Int(wave[16..], 16);
        Short(wave[20..], format is SampleFormat.Float32 or SampleFormat.Float64 ? WaveFormat.Float : WaveFormat.Pcm);
        Short(wave[22..], (ushort)clip.Channels);
        Int(wave[24..], clip.SampleRate);
        Int(wave[28..], (int)Math.Min(int.MaxValue, (long)clip.SampleRate * frame));
        Short(wave[32..], (ushort)frame);
        Short(wave[34..], (ushort)(size * 8));
        "data"u8.CopyTo(wave[36..]);
        Int(wave[40..], wave.Length - HeaderLength);
    }

    private static void Int(Span<byte> bytes, int value) => BinaryPrimitives.WriteInt32LittleEndian(bytes, value);

    private static void Short(Span<byte> bytes, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
}
