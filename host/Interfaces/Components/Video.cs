namespace Interfaces;

/// <summary>Film: a visitor uploads or records it, a handler returns it, and it plays with the browser's own controls.</summary>
/// <remarks>A handler takes it as <see cref="FileData"/>, <c>byte[]</c> or <see cref="Stream"/>, as it came, and returns any of these. The host converts no film: it plays where the visitor's browser knows its format. MP4 and WebM are known nearly everywhere. A <see cref="Watermark"/> is laid over the player by the page: the file that is downloaded, and the film in the browser's full screen, are without it.</remarks>
/// <example><code>new Interface((FileData film) => film, inputs: "video", outputs: "video")</code></example>
public sealed record Video : MediaComponent
{
    /// <summary>Makes a place for film.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Video(string? label = null) => Label = label;

    /// <summary>Where a visitor can take film from, the usual way first. Default: a file, and the camera. Bounds: at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<VideoSource> Sources { get; init => field = Set(SourceList.Some(value)); } = [VideoSource.Upload, VideoSource.Webcam];

    /// <summary>Whether sound is recorded with the camera. Default: <see langword="true"/>.</summary>
    public bool IncludeAudio { get; init => field = Set(value); } = true;

    /// <summary>Whether visitors see themselves as in a mirror while they record, unless the camera looks away from them; the film itself is never mirrored. Default: <see langword="true"/>.</summary>
    public bool MirrorWebcam { get; init => field = Set(value); } = true;

    /// <summary>Which camera is wanted, and what it should give. Default: whatever the browser chooses.</summary>
    public WebcamOptions Webcam { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(Webcam))); } = new();

    /// <summary>Whether it plays without sound until the visitor turns it on. Default: <see langword="false"/>.</summary>
    public bool Muted { get; init => field = Set(value); }

    /// <summary>How high it is shown at most, in CSS pixels. Default: 480. Bounds: 50 to 4,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxHeight { get; init => field = Set(Bound.Within(value, 50, 4_000)); } = 480;

    /// <summary>A picture over the film where it is an output. The page lays it over the player; it is not in the file, and not in the browser's full screen. Default: none.</summary>
    public Watermark? Watermark { get; init => field = Set(value); }

    internal override Watermark? Over => Watermark;

    private protected override string Tag => "video";

    private protected override string Noun => "film that can be played: use MP4, WebM or Ogg";

    private protected override Markup PlayerAttributes =>
        Markup.Attribute("playsinline", true) + Markup.Attribute("muted", Muted) + Markup.Attribute("style", $"max-height:{MaxHeight}px;");

    private protected override bool Fits(ReadOnlySpan<byte> head) => MediaSignature.IsVideo(head);

    private protected override Markup Input(RenderContext context, Markup player) => MediaMarkup.Input(this, context, new MediaInput(
        "video",
        Sources.Contains(VideoSource.Upload),
        Sources.Contains(VideoSource.Webcam),
        "Record with the camera",
        Markup.Attribute("sound", IncludeAudio) + Markup.Attribute("mirror", MirrorWebcam) + Webcam.Attribute()), player);
}
