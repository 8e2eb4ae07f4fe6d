using System.Diagnostics.CodeAnalysis;

namespace Interfaces;

/// <summary>Sound as samples: what a handler takes that computes with sound, and returns that makes some.</summary>
/// <remarks>A handler that only passes sound on is better off with <see cref="FileData"/>, which stays as it came.</remarks>
/// <param name="SampleRate">How many frames a second has. Bounds: 1 to 768,000.</param>
/// <param name="Samples">The samples, each from -1 to 1; those of one frame stand side by side, one for each channel. Not copied.</param>
/// <param name="Channels">How many channels there are: 1 is mono, 2 is stereo. Default: 1. Bounds: 1 to 64.</param>
/// <exception cref="ArgumentOutOfRangeException">A number is out of bounds.</exception>
/// <example><code>AudioClip Reverse(AudioClip clip) => clip with { Samples = [.. clip.Samples.Reverse()] };</code></example>
public sealed record AudioClip(int SampleRate, float[] Samples, int Channels = 1)
{
    /// <summary>The most frames that a second can have: 768,000.</summary>
    public const int MaxSampleRate = 768_000;

    /// <summary>The most channels: 64.</summary>
    public const int MaxChannels = 64;

    /// <summary>The most samples that are read from a file, of all channels together: 60,000,000, which is ten minutes of stereo at 48 kHz.</summary>
    public const int MaxSamples = 60_000_000;

    /// <summary>Makes a clip from 16-bit samples.</summary>
    /// <param name="sampleRate">How many frames a second has. Bounds: 1 to 768,000.</param>
    /// <param name="samples">The samples, each from -32,768 to 32,767; those of one frame stand side by side.</param>
    /// <param name="channels">How many channels there are. Default: 1. Bounds: 1 to 64.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of bounds.</exception>
    public AudioClip(int sampleRate, short[] samples, int channels = 1)
        : this(sampleRate, Array.ConvertAll(samples ?? throw new ArgumentNullException(nameof(samples)), sample => sample / 32_768f), channels)
    {
    }

    /// <summary>How many frames a second has. Bounds: 1 to 768,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int SampleRate { get; init => field = Bound.Within(value, 1, MaxSampleRate); } = Bound.Within(SampleRate, 1, MaxSampleRate);

    /// <summary>The samples, each from -1 to 1; those of one frame stand side by side, one for each channel.</summary>
    [SuppressMessage("Performance", "CA1819", Justification = "Scripts compute with the samples in place.")]
    public float[] Samples { get; init => field = value ?? throw new ArgumentNullException(nameof(Samples)); } = Samples ?? throw new ArgumentNullException(nameof(Samples));

    /// <summary>How many channels there are. Bounds: 1 to 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Channels { get; init => field = Bound.Within(value, 1, MaxChannels); } = Bound.Within(Channels, 1, MaxChannels);

    /// <summary>How many frames there are. What is left over after the last whole frame does not count.</summary>
    public int Frames => Samples.Length / Channels;

    /// <summary>How long it lasts.</summary>
    public TimeSpan Duration => TimeSpan.FromSeconds((double)Frames / SampleRate);

    /// <summary>The samples of one channel, copied.</summary>
    /// <param name="channel">The channel, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public float[] Channel(int channel)
    {
        Bound.Within(channel, 0, Channels - 1, nameof(channel));
        var samples = new float[Frames];
        for (var frame = 0; frame < samples.Length; frame++)
            samples[frame] = Samples[(frame * Channels) + channel];
        return samples;
    }

    /// <summary>Reads a WAV file: PCM of 8, 16, 24 or 32 bits, or floating point of 32 or 64.</summary>
    /// <param name="wave">The file's bytes. Any are safe to read.</param>
    /// <returns>The clip, or why it cannot be read.</returns>
    public static Parsed<AudioClip?> ReadWave(ReadOnlySpan<byte> wave) => WaveReader.Read(wave);

    /// <summary>Reads a WAV file that belongs to the script.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="InvalidDataException">It is no WAV file that can be read.</exception>
    public static AudioClip FromFile(FileData file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var read = ReadWave(file.ReadAllBytes());
        return read.Value ?? throw new InvalidDataException($"{file.Name}: {read.Error}");
    }

    /// <summary>Writes a WAV file.</summary>
    /// <param name="format">How a sample is written. Default: 16-bit integers. What is louder than the format can say is cut.</param>
    /// <exception cref="InvalidOperationException">The file would have more than 2 GB.</exception>
    public byte[] ToWave(SampleFormat format = SampleFormat.Pcm16) => WaveWriter.Write(this, format);

    /// <summary>Makes a WAV file of 16-bit samples.</summary>
    /// <param name="name">The file's name. Default: <c>audio.wav</c>.</param>
    public FileData ToFile(string name = "audio.wav") => FileData.FromBytes(ToWave(), name, "audio/wav");

    /// <summary>Says how long it lasts and how it was sampled.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(AudioClip)} {{ {Duration.TotalSeconds:0.###} s, {SampleRate} Hz, {Channels} channels }}");
}
