using System.Text.Json;

namespace Interfaces;

/// <summary>WAV files become samples, and samples WAV files.</summary>
internal sealed class SoundConversion : ConversionRule
{
    /// <summary>The longest file that is read for its samples, in bytes: 480,000,000, which is as many samples as a clip may have, in 64 bits each.</summary>
    public const long MaxBytes = AudioClip.MaxSamples * 8L;

    public override bool Applies(Type from, Type to) => from == typeof(AudioClip)
        ? to == typeof(FileData) || to == typeof(byte[]) || to == typeof(Stream)
        : to == typeof(AudioClip) && from.IsAssignableTo(typeof(FileData));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options) => value switch
    {
        AudioClip clip when to == typeof(FileData) => Parsed.Ok<object?>(clip.ToFile()),
        AudioClip clip when to == typeof(byte[]) => Parsed.Ok<object?>(clip.ToWave()),
        AudioClip clip => Parsed.Ok<object?>(new MemoryStream(clip.ToWave())),
        _ => Read((FileData)value),
    };

    private static Parsed<object?> Read(FileData file)
    {
        if (file.Length > MaxBytes)
            return Parsed.Error<object?>($"This sound is too long: at most {MaxBytes:N0} bytes are read.");
        var read = AudioClip.ReadWave(file.ReadAllBytes());
        return read.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(read.Value);
    }
}
