using System.Text.Json;

namespace Interfaces;

/// <summary>
/// A picture: uploaded, dropped, pasted or taken with a camera; or, as an output, shown. A handler takes it as pixels
/// (<see cref="Bitmap"/>), <c>byte[]</c>, <see cref="Stream"/> or <see cref="FileData"/>, and returns any of these.
/// </summary>
/// <remarks>
/// A handler that takes a <see cref="Bitmap"/> is given pixels whatever was uploaded: the page makes a PNG image of it.
/// Any other is given the file as it was. What is no image is refused at the field, by its content and not by its name.
/// A <see cref="Watermark"/> is drawn into the pixels of a PNG image, which is what pixels become: whoever downloads it has it too.
/// Over a JPEG, GIF, WebP, AVIF or SVG image the page lays it, and the file stays without it.
/// </remarks>
/// <example><code>new Interface((Bitmap photo) => photo.FlipVertically())</code></example>
public sealed record Image : Component<FileData>, IOutput<Bitmap>, IOutput<byte[]>, IOutput<Stream>,
    IStreamingInput, IRaisesChange, IRaisesInput, IRaisesClear, IRaisesSelect, IRaisesUpload
{
    /// <summary>The most pixels of an image that is taken as a file: 100,000,000. For one that is taken as pixels see <see cref="Bitmap.MaxPixels"/>.</summary>
    public const int MaxPixels = 100_000_000;

    /// <summary>Makes a picture.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Image(string? label = null) => Label = label;

    /// <summary>Where a visitor can take a picture from. Default: upload, webcam and clipboard.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<ImageSource> Sources { get; init => field = Set(Some(value)); } = AllSources;

    /// <summary>Whether what the camera sees, and the picture that it takes, is as in a mirror, unless it looks away from the visitor. Default: <see langword="true"/>.</summary>
    public bool Mirror { get; init => field = Set(value); } = true;

    /// <summary>Which camera is wanted, and what it should give. Default: whatever the browser chooses.</summary>
    public WebcamOptions Webcam { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(Webcam))); } = new();

    /// <summary>
    /// Whether a live <see cref="Interface"/> is called with what the camera sees while it is on, instead of with pictures that are taken. In <see cref="Blocks"/>
    /// listen to <c>Stream</c>. The camera's pictures are then at most 640 pixels wide. Default: <see langword="false"/>.
    /// </summary>
    public bool Streaming { get; init => field = Set(value); }

    /// <summary>How high the picture is shown, in CSS pixels. Default: <see langword="null"/>, as high as it is, up to 480. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Height { get; init => field = Set(Bound.Within(value, 20, 10_000)); }

    /// <summary>How wide the picture is shown at most, in CSS pixels. Default: <see langword="null"/>, as wide as there is room. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Width { get; init => field = Set(Bound.Within(value, 20, 10_000)); }

    /// <summary>What is said where there is no picture yet. Default: what a visitor can do there; nothing for an output.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    /// <summary>What the picture shows, for those who do not see it. Default: the label.</summary>
    public string? AlternativeText { get; init => field = Set(value); }

    /// <summary>Whether there is a button that shows the picture in full screen. Default: <see langword="true"/>.</summary>
    public bool ShowFullscreen { get; init => field = Set(value); } = true;

    /// <summary>Whether there is a button that downloads the picture. Default: <see langword="true"/>.</summary>
    public bool ShowDownload { get; init => field = Set(value); } = true;

    /// <summary>
    /// A picture over what is shown as an output. It is part of a PNG image that visitors get; over files of other formats the page lays it. Handlers that
    /// read the component get the picture without it, and where a visitor can change the picture there is none. Default: none.
    /// </summary>
    public Watermark? Watermark { get; init => field = Set(value); }

    /// <summary>The picture as an input of pixels, for wiring that the compiler checks: <c>flip.Click(Flip, photo.Pixels, result)</c>.</summary>
    public IInput<Bitmap> Pixels => new InputAs<Bitmap>(this);

    Component IOutput<Bitmap>.Component => this;

    Component IOutput<byte[]>.Component => this;

    Component IOutput<Stream>.Component => this;

    internal static IReadOnlyList<ImageSource> AllSources { get; } = [ImageSource.Upload, ImageSource.Webcam, ImageSource.Clipboard];

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    internal override Parsed<object?> ParseValue(JsonElement json, IFileLookup files)
    {
        var read = PictureFile.Read(json, files);
        return read.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(read.Value);
    }

    internal override JsonElement FormatValue(object? value, FileTable files) => PictureFile.Format(Marked((FileData?)value), files);

    /// <summary>A place counts as far as it is one of the picture; a visitor may have chosen another one that no handler has read yet.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        if (read.Value is not SelectData select)
            return read;
        // A camera may have turned the picture: its sides may be the other way round.
        var side = Interactive == false && Value is { } file && ImageInfo.Of(file).Value is { } size ? Math.Max(size.Width, size.Height) : MaxPixels;
        return select.Range is [var x, var y] && x >= 0 && y >= 0 && x < side && y < side
            ? read
            : Parsed.Error<EventData?>("Choose a place in the picture.");
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Interactive
            ? Frame.Around(this, context, Input(context).Render())
            : Frame.Display(this, context, Markup.Empty, Markup.Of($"<div class=\"panel\">{View(context)}</div>"));
    }

    /// <inheritdoc/>
    protected override Parsed<FileData?> Parse(JsonElement json) => PictureFile.ReadNothing(json);

    /// <inheritdoc/>
    protected override Parsed<FileData?> Convert(object? output)
    {
        var converted = PictureFile.Convert(output, JsonOptions);
        // Drawn while the handler runs, and not when its page is made.
        Marked(converted.Value);
        return converted;
    }

    /// <inheritdoc/>
    protected override JsonElement Format(FileData value) => PictureFile.Format(value, null);

    private protected override FileData Given(FileData file) => Marked(file)!;

    // What visitors get. The value itself stays as it is: another watermark may be set.
    private FileData? Marked(FileData? file) => file is null || Watermark is null || Interactive == true ? file : MarkedPictures.Of(file, Watermark);

    private PictureInput Input(RenderContext context) => new(this, context)
    {
        Name = Frame.NameOf(this),
        Control = Frame.Control(this, context),
        File = Value,
        AlternativeText = AlternativeText,
        Placeholder = Placeholder,
        Sources = Sources,
        Mirror = Mirror,
        Webcam = Webcam,
        Style = PictureMarkup.Style(Width, Height),
        Tools = Tools(Value, context),
        Selects = context.ListensTo(Engine.EventNames.Select),
    };

    private Markup View(RenderContext context)
    {
        if (Value is null)
            return Markup.Of($"<p class=\"hint\">{Placeholder}</p>");
        var shown = Marked(Value)!;
        var mark = Watermark is not null && ReferenceEquals(shown, Value) ? PictureMarkup.Mark(Watermark, context) : Markup.Empty;
        return PictureMarkup.View(
            PictureMarkup.Of(shown, context, AlternativeText ?? Frame.NameOf(this)) + mark,
            Tools(shown, context),
            Frame.NameOf(this),
            PictureMarkup.Style(Width, Height),
            context.ListensTo(Engine.EventNames.Select));
    }

    private Markup Tools(FileData? file, RenderContext context) =>
        (ShowDownload ? PictureMarkup.Download(file, context, Frame.NameOf(this)) : Markup.Empty)
        + (ShowFullscreen ? PictureMarkup.Fullscreen(Frame.NameOf(this)) : Markup.Empty);

    private static IReadOnlyList<ImageSource> Some(IReadOnlyList<ImageSource> sources) => sources is { Count: > 0 }
        ? [.. sources.Distinct()]
        : throw new ArgumentException("An Image needs a source: Upload, Webcam or Clipboard. To show a picture only, set Interactive = false.", nameof(sources));
}
