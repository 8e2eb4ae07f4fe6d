using System.Buffers.Binary;

namespace Interfaces.Tests.Media;

public sealed class WaveTests
{
    private static readonly AudioClip Stereo = new(48_000, [0f, 0.5f, -0.5f, 0.25f, -1f, 0.75f], 2);

    [Theory]
    [InlineData(SampleFormat.Pcm8, 1 / 100.0)]
    [InlineData(SampleFormat.Pcm16, 1 / 30_000.0)]
    [InlineData(SampleFormat.Pcm24, 1 / 8_000_000.0)]
    [InlineData(SampleFormat.Pcm32, 1 / 10_000_000.0)]
    [InlineData(SampleFormat.Float32, 0)]
    [InlineData(SampleFormat.Float64, 0)]
    public void What_is_written_is_read_again(SampleFormat format, double precision)
    {
        var read = AudioClip.ReadWave(Stereo.ToWave(format)).Value!;

        Assert.Equal((48_000, 2, 3), (read.SampleRate, read.Channels, read.Frames));
        Assert.All(read.Samples.Zip(Stereo.Samples), pair => Assert.Equal(pair.Second, pair.First, precision));
    }

    [Fact]
    public void A_loud_or_impossible_sample_is_cut()
    {
        var read = AudioClip.ReadWave(new AudioClip(8_000, [2f, -3f, float.NaN, float.PositiveInfinity]).ToWave()).Value!;

        Assert.Equal([32_767 / 32_768f, -1f, 0f, 0f], read.Samples);
    }

    [Fact]
    public void Sixteen_bit_samples_are_scaled_to_one()
    {
        var clip = new AudioClip(8_000, new short[] { short.MinValue, 0, 16_384 });

        Assert.Equal([-1f, 0f, 0.5f], clip.Samples);
        Assert.Equal(TimeSpan.FromSeconds(3 / 8_000.0), clip.Duration);
    }

    [Fact]
    public void A_channel_is_taken_out_of_the_frames() => Assert.Equal([0.5f, 0.25f, 0.75f], Stereo.Channel(1));

    [Fact]
    public void The_extended_header_is_read_and_chunks_in_between_are_passed_over()
    {
        var plain = new AudioClip(8_000, [0.25f, -0.25f]).ToWave(SampleFormat.Float32);
        byte[] note = [.. "LIST"u8, 3, 0, 0, 0, 1, 2, 3, 0];
        byte[] format = [.. "fmt "u8, 40, 0, 0, 0, 0xFE, 0xFF, .. plain[22..36], 22, 0, 32, 0, 4, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71];
        byte[] wave = [.. plain[..12], .. note, .. format, .. plain[36..]];

        Assert.Equal([0.25f, -0.25f], AudioClip.ReadWave(wave).Value!.Samples);
    }

    [Fact]
    public void A_length_that_was_never_filled_in_means_to_the_end()
    {
        var wave = new AudioClip(8_000, [0.5f, 0.5f]).ToWave();
        BinaryPrimitives.WriteUInt32LittleEndian(wave.AsSpan(40), uint.MaxValue);

        Assert.Equal(2, AudioClip.ReadWave(wave).Value!.Frames);
    }

    [Fact]
    public void Compressed_sound_is_refused_with_a_reason()
    {
        var wave = new AudioClip(8_000, [0.5f]).ToWave();
        wave[20] = 85;

        Assert.Equal("This WAV file is compressed or of a rare kind. Save it as plain PCM.", AudioClip.ReadWave(wave).Error);
        Assert.Equal("This is no WAV file.", AudioClip.ReadWave("MThd, something else"u8).Error);
        Assert.Equal("This WAV file is broken.", AudioClip.ReadWave(wave.AsSpan(0, 30)).Error);
    }

    [Fact]
    public void Bytes_that_were_tampered_with_are_read_or_refused_and_never_throw()
    {
        var chance = new Random(20_261_124);
        var formats = Enum.GetValues<SampleFormat>();
        for (var round = 0; round < 20_000; round++)
        {
            var wave = Stereo.ToWave(formats[round % formats.Length]);
            for (var changes = chance.Next(1, 6); changes > 0; changes--)
                wave[chance.Next(Math.Min(wave.Length, 48))] = (byte)chance.Next(256);
            var cut = wave.AsSpan(0, chance.Next(wave.Length + 1));

            var read = AudioClip.ReadWave(cut);

            Assert.True(read.Error is not null || read.Value!.Samples.All(float.IsFinite));
            _ = WaveReader.Seconds(cut, cut.Length);
        }
    }

    [Fact]
    public void A_file_of_the_script_that_is_no_sound_is_a_mistake_of_the_script()
    {
        var error = Assert.Throws<InvalidDataException>(() => AudioClip.FromFile(FileData.FromText("words", "sax.wav")));

        Assert.Equal("sax.wav: This is no WAV file.", error.Message);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(768_001, 1)]
    [InlineData(8_000, 0)]
    [InlineData(8_000, 65)]
    public void Numbers_of_a_clip_have_bounds(int rate, int channels) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AudioClip(rate, [0f], channels));

    [Fact]
    public void Handlers_take_and_return_samples_where_components_hold_files()
    {
        var options = JsonValues.CreateOptions();
        var file = ValueConverter.To<FileData>(Stereo, options).Value!;

        Assert.Equal(("audio.wav", "audio/wav"), (file.Name, file.ContentType));
        Assert.Equal(3, ValueConverter.To<AudioClip>(file, options).Value!.Frames);
        Assert.Equal(file.Length, ValueConverter.To<byte[]>(Stereo, options).Value!.Length);
        Assert.Equal("This is no WAV file.", ValueConverter.To<AudioClip>(FileData.FromText("x", "x.wav"), options).Error);
    }
}
