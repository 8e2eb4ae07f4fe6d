using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>
/// Pictures and films side by side, one of which can be made large. A handler returns files, <see cref="Bitmap"/>s,
/// pairs of one with a caption, or <see cref="GalleryItem"/>s; where it takes them, a visitor adds and removes items.
/// </summary>
/// <example><code>new Gallery { Value = [FileData.Beside("media/lion.png"), FileData.Beside("media/tower.png")], Columns = 2 }</code></example>
public sealed record Gallery : Component<IReadOnlyList<GalleryItem>>,
    IRaisesChange, IRaisesInput, IRaisesSelect, IRaisesUpload, IRaisesDelete, IRaisesPreviewOpen, IRaisesPreviewClose
{
    /// <summary>Makes a gallery.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Gallery(string? label = null) => Label = label;

    /// <summary>How many items stand side by side where there is room. Default: 3. Bounds: 1 to 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Columns { get; init => field = Set(Bound.Within(value, 1, 20)); } = 3;

    /// <summary>How high the gallery becomes before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Height { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    /// <summary>How a picture fills its frame in the grid. Default: <see cref="ObjectFit.Cover"/>.</summary>
    public ObjectFit Fit { get; init => field = Set(value); }

    /// <summary>Whether an item that is chosen is shown large. Default: <see langword="true"/>.</summary>
    public bool AllowPreview { get; init => field = Set(value); } = true;

    /// <summary>The place of the item that is chosen, from 0; it is shown large where that is allowed. Default: <see langword="null"/>, none. Bounds: 0 to 10,000; a place that is not there chooses nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? SelectedIndex { get; init => field = Set(Bound.Within(value, 0, 10_000)); }

    /// <summary>How many items a visitor can have in it. Default: 100. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxItems { get; init => field = Set(Bound.Within(value, 1, 1_000)); } = 100;

    /// <summary>Whether a visitor can add films too. Default: <see langword="true"/>.</summary>
    public bool AllowVideos { get; init => field = Set(value); } = true;

    /// <summary>Whether there is a button that downloads the item that is shown large. Default: <see langword="true"/>.</summary>
    public bool ShowDownload { get; init => field = Set(value); } = true;

    /// <summary>Whether there is a button that shows it in full screen. Default: <see langword="true"/>.</summary>
    public bool ShowFullscreen { get; init => field = Set(value); } = true;

    // "gallery" is the page of all demos.
    internal override string Kind => "pictures";

    private protected override object? Unset => Array.Empty<GalleryItem>();

    private IReadOnlyList<GalleryItem> Items => Value ?? [];

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    internal override Parsed<object?> ParseValue(JsonElement json, IFileLookup files)
    {
        var items = GalleryJson.Read(json, files, MaxItems, AllowVideos);
        return items.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(items.Value);
    }

    internal override JsonElement FormatValue(object? value, FileTable files) => GalleryJson.Write((IReadOnlyList<GalleryItem>?)value, files);

    /// <summary>What is chosen, or was taken out, counts by its place. A visitor may have added items that no handler has read yet.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value switch
        {
            SelectData select when select.Index < 0 || select.Index >= Math.Max(MaxItems, Items.Count) => Parsed.Error<EventData?>("Choose an item of the gallery."),
            SelectData select when select.Index < Items.Count => Parsed.Ok<EventData?>(select with { Value = GalleryJson.Write(Items[select.Index]) }),
            SelectData select => Parsed.Ok<EventData?>(select with { Value = null }),
            DeletedFileData deleted when deleted.Index < 0 || deleted.Index >= Math.Max(MaxItems, Items.Count) => Parsed.Error<EventData?>("Choose an item of the gallery."),
            DeletedFileData deleted => Parsed.Ok<EventData?>(deleted with { Name = FileNames.Clean(deleted.Name) }),
            _ => read,
        };
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Interactive
            ? Frame.Around(this, context, View(context, Input(context)))
            : Frame.Display(this, context, Markup.Empty, View(context, Markup.Empty));
    }

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<GalleryItem>?> Parse(JsonElement json) => json.ValueKind == JsonValueKind.Null
        ? Parsed.Ok<IReadOnlyList<GalleryItem>?>([])
        : Parsed.Error<IReadOnlyList<GalleryItem>?>("Choose images.");

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<GalleryItem>?> Convert(object? output) =>
        output is null ? Parsed.Ok<IReadOnlyList<GalleryItem>?>([]) : base.Convert(output);

    /// <inheritdoc/>
    protected override JsonElement Format(IReadOnlyList<GalleryItem> value) => GalleryJson.Write(value, null);

    private Markup Input(RenderContext context) => Markup.Of($"""
        <div class="drop"><p class="hint">Drop {(AllowVideos ? "images or videos" : "images")} here, or paste one</p><input type="file" multiple accept="{PictureMarkup.Accepted}{(AllowVideos ? ",video/mp4,video/webm" : "")}"{Frame.Control(this, context)}></div>
        """);

    private Markup View(RenderContext context, Markup input) => Markup.Of($"""
        <gallery-view class="{(context.Interactive ? "control" : "panel")}"{Markup.Attribute("data-value", context.Interactive ? "element" : null)}{Markup.Attribute("data-png", context.TakenAs.Any(ImageTypes.HasPixels))} data-name="{Frame.NameOf(this)}" data-max="{MaxItems}" data-fit="{Fit}"{Markup.Attribute("data-preview", AllowPreview)}{Markup.Attribute("data-selected", SelectedIndex?.ToString(CultureInfo.InvariantCulture))}{Markup.Attribute("data-editable", context.Interactive && Enabled)} style="{Style}"><ul class="items">{Items.Select(item => Item(item, context))}</ul><div class="tools">{(ShowDownload ? PictureMarkup.Download(null, context, "the item") : Markup.Empty)}{(ShowFullscreen ? PictureMarkup.Fullscreen("the item") : Markup.Empty)}</div>{input}</gallery-view>
        """);

    private string Style => string.Create(CultureInfo.InvariantCulture, $"--columns:{Columns};") + (Height is { } height ? string.Create(CultureInfo.InvariantCulture, $"--height:{height}px;") : "");

    private static Markup Item(GalleryItem item, RenderContext context) => Markup.Of($"""
        <li data-id="{context.FileId(item.File)}" data-file="{item.File.Name}"><button type="button" class="item" aria-label="{item.Name}">{(item.IsVideo ? Video(item, context) : PictureMarkup.Of(item.File, context, ""))}</button>{(string.IsNullOrEmpty(item.Caption) ? Markup.Empty : Markup.Of($"<p class=\"caption\">{item.Caption}</p>"))}</li>
        """);

    // Without a moment browsers show no frame of a film that does not play.
    private static Markup Video(GalleryItem item, RenderContext context) => Markup.Of($"""
        <video src="{context.FileUrl(item.File)}#t=0.1" muted playsinline preload="metadata"></video>
        """);
}
