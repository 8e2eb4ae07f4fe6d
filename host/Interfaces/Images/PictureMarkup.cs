using System.Globalization;

namespace Interfaces;

/// <summary>The HTML of pictures.</summary>
internal static class PictureMarkup
{
    /// <summary>The kinds of files that a page offers to choose from.</summary>
    public const string Accepted = "image/png,image/jpeg,image/gif,image/webp,image/avif";

    /// <summary>A picture, with its size where it is known, so that nothing jumps when it has come.</summary>
    public static Markup Of(FileData? file, RenderContext context, string alternative) => file is null
        ? Markup.Empty
        : Markup.Of($"""<img src="{context.FileUrl(file)}" alt="{alternative}"{SizeOf(file)} decoding="async">""");

    /// <summary>A picture with its tools: made larger, downloaded, chosen from.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="tools">The tools.</param>
    /// <param name="name">What the component is called.</param>
    /// <param name="style">The size that the script wants.</param>
    /// <param name="selects">Whether a place of it can be chosen.</param>
    public static Markup View(Markup picture, Markup tools, string name, Markup style, bool selects) => Markup.Of($"""
        <image-view{style}><div class="frame">{picture}{(selects ? Target(name) : Markup.Empty)}</div><div class="tools">{tools}</div></image-view>
        """);

    /// <summary>A watermark that the page lays over the picture or film before it.</summary>
    public static Markup Mark(Watermark mark, RenderContext context) => Markup.Of($"""
        <picture-mark data-corner="{mark.Corner}" data-margin="{mark.Margin}"{Markup.Attribute("data-x", mark.X?.ToString(CultureInfo.InvariantCulture))}{Markup.Attribute("data-y", mark.Y?.ToString(CultureInfo.InvariantCulture))}><img src="{context.FileUrl(mark.File)}" alt="" width="{mark.Picture.Width}" height="{mark.Picture.Height}"></picture-mark>
        """);

    /// <summary>A link that downloads a file.</summary>
    public static Markup Download(FileData? file, RenderContext context, string name) => Markup.Of($"""
        <a class="tool download" download="{file?.Name}"{Markup.Attribute("href", file is null ? null : context.FileUrl(file))} aria-label="Download {name}">{Icon("M8 2v8m-3.5-3L8 10.5 11.5 7M2.5 13.5h11")}</a>
        """);

    /// <summary>A button that fills the screen.</summary>
    public static Markup Fullscreen(string name) => Tool("fullscreen", $"Show {name} in full screen", "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10");

    /// <summary>A button that takes the picture away.</summary>
    public static Markup Remove(string name) => Tool("remove", $"Remove {name}", "M3.5 3.5l9 9m0-9l-9 9");

    /// <summary>A button with a sign instead of a text.</summary>
    public static Markup Tool(string kind, string label, string path) => Markup.Of($"""
        <button type="button" class="tool {kind}" aria-label="{label}">{Icon(path)}</button>
        """);

    /// <summary>The width and height that a script wants, for the style sheet.</summary>
    public static Markup Style(int? width, int? height) => (width, height) is (null, null)
        ? Markup.Empty
        : Markup.Attribute("style", Pixels("--width", width) + Pixels("--height", height));

    private static string Pixels(string name, int? value) => value is { } pixels ? string.Create(CultureInfo.InvariantCulture, $"{name}:{pixels}px;") : "";

    private static Markup SizeOf(FileData file) => ImageInfo.Of(file).Value is { } info
        ? Markup.Of($" width=\"{info.Width}\" height=\"{info.Height}\"")
        : Markup.Empty;

    private static Markup Target(string name) => Markup.Of($"""
        <button type="button" class="target" aria-label="Choose a place in {name}: the arrow keys move the mark, Enter chooses"></button>
        """);

    private static Markup Icon(string path) => Markup.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><path d="{path}"/></svg>""");
}
