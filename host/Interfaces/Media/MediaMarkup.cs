using System.Globalization;

namespace Interfaces;

/// <summary>The HTML of what plays and of what records.</summary>
internal static class MediaMarkup
{
    /// <summary>The browser's own player, and what belongs to it.</summary>
    public static Markup Player(MediaComponent component, RenderContext context, string tag, Markup attributes)
    {
        var file = component.Value;
        var open = Markup.Trusted($"<{tag}");
        var close = Markup.Trusted($"</{tag}>");
        return Markup.Of($"""
            <media-player{Position(component)}{Live(file, context)}{Markup.Attribute("hidden", file is null)}>{open} controls preload="metadata" aria-label="{Frame.NameOf(component)}"{Source(file, context)}{Markup.Attribute("loop", component.Loop)}{Markup.Attribute("autoplay", component.Autoplay)}{attributes}>{Track(component.Subtitles, context)}{close}{(component.Over is { } mark && !context.Interactive ? PictureMarkup.Mark(mark, context) : Markup.Empty)}<div class="media-actions">{Download(component, context)}</div></media-player>
            """);
    }

    /// <summary>What a visitor chooses a file with, records with, and takes it back with.</summary>
    public static Markup Input(MediaComponent component, RenderContext context, MediaInput input, Markup player)
    {
        var file = component.Value;
        return Markup.Of($"""
            <media-input class="control" kind="{input.Kind}" data-value="element"{Markup.Attribute("data-file", file is null ? null : context.FileId(file))} data-max-seconds="{component.MaxSeconds}" data-max-bytes="{component.MaxBytes}"{input.Attributes}{(component is IStreamingInput ? StreamPace.Attributes(context.Pace()) : Markup.Empty)}>{Sources(component, context, input, file is not null)}{player}</media-input>
            """);
    }

    private static Markup Position(MediaComponent component) => component.PlaybackPosition is { } position
        ? Markup.Attribute("position", position.ToString(CultureInfo.InvariantCulture)) + Markup.Attribute("data-seek", component.Seeks.ToString(CultureInfo.InvariantCulture))
        : Markup.Empty;

    private static Markup Sources(MediaComponent component, RenderContext context, MediaInput input, bool hidden) => Markup.Of($"""
        <div class="media-sources"{Markup.Attribute("hidden", hidden)}>{Upload(component, context, input)}{Record(component, context, input)}</div>
        """);

    private static Markup Upload(MediaComponent component, RenderContext context, MediaInput input) => input.Uploads
        ? Markup.Of($"""<input type="file" accept="{input.Kind}/*"{Frame.Control(component, context)}>""")
        : Markup.Empty;

    private static Markup Record(MediaComponent component, RenderContext context, MediaInput input)
    {
        if (!input.Records)
            return Markup.Empty;
        var id = input.Uploads ? context.Id + "-record" : Frame.ControlId(context);
        var attributes = input.Uploads ? Markup.Attribute("id", id) + Markup.Attribute("disabled", !component.Enabled) : Frame.Control(component, context);
        return Markup.Of($"""
            <button type="button" class="secondary media-record"{attributes} aria-labelledby="{Frame.LabelId(context)} {id}">{input.RecordText}</button>
            """);
    }

    // What still grows is played by the element, which knows when there is more.
    private static Markup Live(FileData? file, RenderContext context) => file is GrowingFile { IsWhole: false }
        ? Markup.Attribute("live", context.FileUrl(file)) + Markup.Attribute("data-type", file.ContentType)
        : Markup.Empty;

    private static Markup Source(FileData? file, RenderContext context) => file is null or GrowingFile { IsWhole: false }
        ? Markup.Empty
        : Markup.Attribute("src", context.FileUrl(file)) + Markup.Attribute("data-name", file.Name);

    private static Markup Track(Subtitles? subtitles, RenderContext context) => subtitles is null
        ? Markup.Empty
        : Markup.Of($"""<track kind="subtitles" label="Subtitles" srclang="{subtitles.Language}" src="{context.FileUrl(subtitles.File)}" default>""");

    private static Markup Download(MediaComponent component, RenderContext context) => component.ShowDownload
        ? Markup.Of($"""<a class="media-download" download="{component.Value?.Name}"{(component.Value is { } file and not GrowingFile { IsWhole: false } ? Markup.Attribute("href", context.FileUrl(file)) : Markup.Empty)}>Download</a>""")
        : Markup.Empty;
}
