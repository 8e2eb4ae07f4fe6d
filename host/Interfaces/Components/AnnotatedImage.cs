using System.Text.Json;

namespace Interfaces;

/// <summary>
/// Shows a picture with named parts: rectangles, or masks of any shape. A handler returns the picture and its parts,
/// as a tuple or as an <see cref="AnnotatedPicture"/>.
/// </summary>
/// <example><code>(FileData, Annotation[]) Find() => (FileData.Beside("media/lion.png"), [new Annotation("Nose", new Box(170, 205, 230, 242))]);</code></example>
public sealed record AnnotatedImage : Component<AnnotatedPicture>, IRaisesChange, IRaisesSelect
{
    /// <summary>The most parts of one picture: 500.</summary>
    public const int MaxAnnotations = 500;

    /// <summary>Makes a picture with named parts.</summary>
    /// <param name="label">The label. Default: what the handler's result is called.</param>
    public AnnotatedImage(string? label = null) => Label = label;

    /// <summary>Colors for labels: each as <c>#rrggbb</c> or by its name, such as <c>green</c>. How light they are the theme says. Default: none; labels get colors in turn.</summary>
    /// <exception cref="ArgumentException">A color is not known.</exception>
    public IReadOnlyDictionary<string, string> Colors { get; init => field = Set(Hue.Check(value)); } = new Dictionary<string, string>();

    /// <summary>Whether the names stand below the picture. Default: <see langword="true"/>.</summary>
    public bool ShowLegend { get; init => field = Set(value); } = true;

    /// <summary>How high the picture is shown, in CSS pixels. Default: <see langword="null"/>, as high as it is, up to 480. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Height { get; init => field = Set(Bound.Within(value, 20, 10_000)); }

    /// <summary>How wide the picture is shown at most, in CSS pixels. Default: <see langword="null"/>, as wide as there is room. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Width { get; init => field = Set(Bound.Within(value, 20, 10_000)); }

    /// <summary>What the picture shows, for those who do not see it. Default: the label.</summary>
    public string? AlternativeText { get; init => field = Set(value); }

    /// <summary>Whether there is a button that shows the picture in full screen. Default: <see langword="true"/>.</summary>
    public bool ShowFullscreen { get; init => field = Set(value); } = true;

    internal override bool IsInput => false;

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    /// <summary>The part that was chosen counts by its place; its name is the server's.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        if (read.Value is not SelectData select)
            return read;
        return Value?.Annotations is { } parts && select.Index >= 0 && select.Index < parts.Count
            ? Parsed.Ok<EventData?>(select with { Value = JsonValues.Write(parts[select.Index].Label, JsonOptions) })
            : Parsed.Error<EventData?>("Choose a part of the picture.");
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tools = ShowFullscreen && Value?.Picture is not null ? PictureMarkup.Fullscreen(Frame.NameOf(this)) : Markup.Empty;
        return Frame.Display(this, context, Markup.Empty, Markup.Of($"""
            <div class="panel">{(Value is { Picture: { } picture } value ? new AnnotationMarkup(value.Annotations, Colors).View(
                PictureMarkup.Of(picture, context, AlternativeText ?? Frame.NameOf(this)),
                ImageInfo.Of(picture).Value,
                context,
                PictureMarkup.Style(Width, Height),
                tools,
                ShowLegend) : Markup.Empty)}</div>
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<AnnotatedPicture?> Convert(object? output)
    {
        var converted = base.Convert(output);
        if (converted.Value?.Annotations.Count > MaxAnnotations)
            return Parsed.Error<AnnotatedPicture?>($"A picture has at most {MaxAnnotations} parts, and {converted.Value.Annotations.Count} were returned.");
        return converted;
    }

    /// <inheritdoc/>
    protected override JsonElement Format(AnnotatedPicture value) => JsonSerializer.SerializeToElement(new
    {
        image = FileJson.Write(value.Picture, null),
        annotations = value.Annotations.Select(part => part.Box is { } box
            ? (object)new { label = part.Label, box = (int[])[box.Left, box.Top, box.Right, box.Bottom] }
            : new { label = part.Label, mask = (int[])[part.Mask!.Width, part.Mask.Height] }),
    });
}
