using System.Globalization;

namespace Interfaces;

/// <summary>Sound: a visitor uploads or records it, a handler returns it, and it plays with the browser's own controls.</summary>
/// <remarks>
/// <para>A handler takes it as <see cref="AudioClip"/> to compute with its samples; or as <see cref="FileData"/>, <c>byte[]</c> or
/// <see cref="Stream"/>, as it came. It returns any of these.</para>
/// <para>What is uploaded can be WAV, MP3, AAC, Ogg, FLAC, MP4 or WebM. The host converts none of them: where a handler takes samples, the
/// visitor's browser makes a WAV file before it sends the sound.</para>
/// <para>A visitor can cut the beginning and the end off the sound, and take that back. What is left is sent as a WAV file, as if it had been given so: it raises <c>Input</c> and <c>Change</c>.</para>
/// <para>Where a handler listens to <c>Stream</c>, the microphone's sound comes while it is recorded: WAV files of one channel, each with what came since the last one.</para>
/// </remarks>
/// <example><code>new Interface((AudioClip clip) => clip with { Samples = [.. clip.Samples.Reverse()] })</code></example>
[Alias("microphone", nameof(Microphone))]
[Alias("mic", nameof(Microphone))]
public sealed record Audio : MediaComponent, IOutput<AudioClip>, IStreamingInput
{
    /// <summary>The longest sound that a visitor can cut, in seconds: 600. The browser holds all of its samples while it cuts.</summary>
    public const int MaxEditableSeconds = 600;

    /// <summary>Makes a place for sound.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Audio(string? label = null) => Label = label;

    /// <summary>Where a visitor can take sound from, the usual way first. Default: a file, and the microphone. Bounds: at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<AudioSource> Sources { get; init => field = Set(SourceList.Some(value)); } = [AudioSource.Upload, AudioSource.Microphone];

    /// <summary>Whether the browser makes a WAV file of what is recorded or uploaded before it sends it. Default: <see langword="null"/>, where a handler takes an <see cref="AudioClip"/>.</summary>
    public bool? ConvertToWave { get; init => field = Set(value); }

    /// <summary>Whether its shape is drawn above the controls, to see and to click into. Sounds of more than 10 MB have none. Default: <see langword="true"/>.</summary>
    public bool ShowWaveform { get; init => field = Set(value); } = true;

    /// <summary>Whether a visitor who gives a sound can cut off its beginning and its end. It needs the waveform to be shown, and a sound of at most ten minutes. Default: <see langword="true"/>.</summary>
    public bool Editable { get; init => field = Set(value); } = true;

    Component IOutput<AudioClip>.Component => this;

    private protected override string Tag => "audio";

    private protected override string Noun => "sound that can be played: use WAV, MP3, Ogg, FLAC, MP4 or WebM";

    private protected override Markup PlayerAttributes => Markup.Attribute("data-waveform", ShowWaveform);

    internal static Audio Microphone() => new() { Sources = [AudioSource.Microphone] };

    private protected override bool Fits(ReadOnlySpan<byte> head) => MediaSignature.IsAudio(head);

    private protected override Markup Input(RenderContext context, Markup player) => MediaMarkup.Input(this, context, new MediaInput(
        "audio",
        Sources.Contains(AudioSource.Upload),
        Sources.Contains(AudioSource.Microphone),
        "Record",
        Markup.Attribute("wave", ConvertToWave ?? context.TakenAs.Contains(typeof(AudioClip)))
            + Markup.Attribute("data-editable", Editable && ShowWaveform ? MaxEditableSeconds.ToString(CultureInfo.InvariantCulture) : null)), player);
}
