using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>
/// Two pictures one above the other, with a line to move between them. A handler takes and returns them as a tuple:
/// <c>(Bitmap, Bitmap)</c>, or of files, or as an <see cref="ImagePair"/>.
/// </summary>
/// <remarks>Where a visitor has moved the line, <c>Select</c> tells where it stands: <see cref="SelectData.Number"/> is its place in percent from the left.</remarks>
/// <example><code>(Bitmap, Bitmap) Compare(Bitmap photo) => (photo, photo.FlipHorizontally());</code></example>
public sealed record ImageSlider : Component<ImagePair>, IRaisesChange, IRaisesInput, IRaisesClear, IRaisesSelect, IRaisesUpload
{
    /// <summary>Makes a pair of pictures.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public ImageSlider(string? label = null) => Label = label;

    /// <summary>Where the line stands at first, in percent from the left. Default: 50. Bounds: 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public double Position { get; init => field = Set(InPercent(value)); } = 50;

    /// <summary>How high the pictures are shown at most, in CSS pixels. Default: 480. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Height { get; init => field = Set(Bound.Within(value, 20, 10_000)); } = 480;

    /// <summary>What the left picture is called. Default: "Before".</summary>
    public string BeforeLabel { get; init => field = Set(value); } = "Before";

    /// <summary>What the right picture is called. Default: "After".</summary>
    public string AfterLabel { get; init => field = Set(value); } = "After";

    /// <summary>Whether there is a button that shows the pictures in full screen. Default: <see langword="true"/>.</summary>
    public bool ShowFullscreen { get; init => field = Set(value); } = true;

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    internal override Parsed<object?> ParseValue(JsonElement json, IFileLookup files)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return Parsed.Ok<object?>(null);
        if (json.ValueKind != JsonValueKind.Object)
            return Parsed.Error<object?>("Choose two images.");
        var (before, after) = (Read(json, nameof(ImagePair.Before), files), Read(json, nameof(ImagePair.After), files));
        if (before.Error is { } left)
            return Parsed.Error<object?>(left, nameof(ImagePair.Before));
        if (after.Error is { } right)
            return Parsed.Error<object?>(right, nameof(ImagePair.After));
        return Parsed.Ok<object?>(before.Value is null && after.Value is null ? null : new ImagePair(before.Value, after.Value));
    }

    internal override JsonElement FormatValue(object? value, FileTable files) => value is ImagePair pair ? Format(pair, files) : JsonValues.Null;

    /// <summary>What is chosen is where the line stands.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value is not SelectData select || select.Value is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var position) && position is >= 0 and <= 100
            ? read
            : Parsed.Error<EventData?>("Move the line to a place from 0 to 100 percent.");
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Interactive)
            return Frame.Display(this, context, Markup.Empty, Markup.Of($"<div class=\"panel\">{Compare(context)}</div>"));
        return Frame.Group(this, context, "object", Markup.Of($"""
            <div class="pair">{Field(nameof(ImagePair.Before), BeforeLabel, Value?.Before, context)}{Field(nameof(ImagePair.After), AfterLabel, Value?.After, context)}</div>{Compare(context)}
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<ImagePair?> Parse(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? Parsed.Ok<ImagePair?>(null) : Parsed.Error<ImagePair?>("Choose two images.");

    /// <inheritdoc/>
    protected override JsonElement Format(ImagePair value) => Format(value, null);

    private static JsonElement Format(ImagePair pair, FileTable? files) => JsonSerializer.SerializeToElement(new Dictionary<string, object?>
    {
        [nameof(ImagePair.Before)] = FileJson.Write(pair.Before, files),
        [nameof(ImagePair.After)] = FileJson.Write(pair.After, files),
    });

    private static Parsed<FileData?> Read(JsonElement json, string name, IFileLookup files) =>
        json.TryGetProperty(name, out var file) ? PictureFile.Read(file, files) : Parsed.Ok<FileData?>(null);

    private Markup Field(string field, string label, FileData? file, RenderContext context)
    {
        var id = $"{context.Id}-{field}";
        var input = new PictureInput(this, context)
        {
            Name = label,
            Control = Markup.Of($" id=\"{id}\" aria-describedby=\"{id}-error\"") + Markup.Attribute("disabled", !Enabled),
            File = file,
            Sources = [ImageSource.Upload, ImageSource.Clipboard],
        };
        return Markup.Of($"""
            <div class="component image" data-field="{field}"><label class="label" for="{id}">{label}</label>{input.Render()}<p class="error" id="{id}-error"></p></div>
            """);
    }

    private Markup Compare(RenderContext context) => Markup.Of($"""
        <image-compare style="{string.Create(CultureInfo.InvariantCulture, $"--position:{Position}%;--height:{Height}px;")}"><div class="pictures">{Side("after", AfterLabel, Value?.After, context)}{Side("before", BeforeLabel, Value?.Before, context)}<input type="range" min="0" max="100" step="any" value="{Position}" aria-label="{Frame.NameOf(this)}: how much of {BeforeLabel} is seen"></div>{(ShowFullscreen ? Markup.Of($"<div class=\"tools\">{PictureMarkup.Fullscreen(Frame.NameOf(this))}</div>") : Markup.Empty)}</image-compare>
        """);

    private static Markup Side(string side, string label, FileData? file, RenderContext context) => Markup.Of($"""
        <figure class="{side}">{PictureMarkup.Of(file, context, label)}<figcaption>{label}</figcaption></figure>
        """);

    private static double InPercent(double value) => value is >= 0 and <= 100
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(Position)} must be between 0 and 100.");
}
