using System.Buffers.Binary;

namespace Interfaces;

/// <summary>Reads and writes one sample. Numbers of a file are little-endian; those of 8 bits have no sign.</summary>
internal static class SampleCoding
{
    private const double Scale8 = 128;
    private const double Scale16 = 32_768;
    private const double Scale24 = 8_388_608;
    private const double Scale32 = 2_147_483_648;

    public static int SizeOf(SampleFormat format) => format switch
    {
        SampleFormat.Pcm8 => 1,
        SampleFormat.Pcm16 => 2,
        SampleFormat.Pcm24 => 3,
        SampleFormat.Pcm32 or SampleFormat.Float32 => 4,
        SampleFormat.Float64 => 8,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format of samples."),
    };

    public static float Read(ReadOnlySpan<byte> bytes, SampleFormat format) => format switch
    {
        SampleFormat.Pcm8 => (float)((bytes[0] - Scale8) / Scale8),
        SampleFormat.Pcm16 => (float)(BinaryPrimitives.ReadInt16LittleEndian(bytes) / Scale16),
        SampleFormat.Pcm24 => (float)((bytes[0] | bytes[1] << 8 | (sbyte)bytes[2] << 16) / Scale24),
        SampleFormat.Pcm32 => (float)(BinaryPrimitives.ReadInt32LittleEndian(bytes) / Scale32),
        SampleFormat.Float32 => Sane(BinaryPrimitives.ReadSingleLittleEndian(bytes)),
        _ => Sane((float)BinaryPrimitives.ReadDoubleLittleEndian(bytes)),
    };

    public static void Write(Span<byte> bytes, float sample, SampleFormat format)
    {
        sample = Sane(sample);
        switch (format)
        {
            case SampleFormat.Pcm8: bytes[0] = (byte)(Whole(sample, Scale8) + (int)Scale8); break;
            case SampleFormat.Pcm16: BinaryPrimitives.WriteInt16LittleEndian(bytes, (short)Whole(sample, Scale16)); break;
            case SampleFormat.Pcm24: Write24(bytes, Whole(sample, Scale24)); break;
            case SampleFormat.Pcm32: BinaryPrimitives.WriteInt32LittleEndian(bytes, Whole(sample, Scale32)); break;
            case SampleFormat.Float32: BinaryPrimitives.WriteSingleLittleEndian(bytes, sample); break;
            default: BinaryPrimitives.WriteDoubleLittleEndian(bytes, sample); break;
        }
    }

    // No sound is what no number is.
    private static float Sane(float sample) => float.IsFinite(sample) ? sample : 0;

    private static int Whole(float sample, double scale) => (int)Math.Clamp(Math.Round(sample * scale), -scale, scale - 1);

    private static void Write24(Span<byte> bytes, int value) => (bytes[0], bytes[1], bytes[2]) = ((byte)value, (byte)(value >> 8), (byte)(value >> 16));
}
