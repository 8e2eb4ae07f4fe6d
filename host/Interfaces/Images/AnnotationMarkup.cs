using System.Globalization;

namespace Interfaces;

/// <summary>The HTML of a picture with named parts.</summary>
internal sealed class AnnotationMarkup(IReadOnlyList<Annotation> annotations, IReadOnlyDictionary<string, string> colors)
{
    private readonly LabelHues _hues = new(colors);

    public Markup View(Markup picture, ImageInfo? size, RenderContext context, Markup style, Markup tools, bool legend) => Markup.Of($"""
        <annotated-image{style}><div class="frame">{picture}{Markup.Join(annotations.Select((part, index) => Part(part, index, size, context)))}</div><div class="below">{(legend ? Legend() : Markup.Empty)}<div class="tools">{tools}</div></div></annotated-image>
        """);

    // Boxes are buttons, so that who has no mouse reaches them too; a mask has its name in the legend.
    private Markup Part(Annotation part, int index, ImageInfo? size, RenderContext context)
    {
        if (part.Mask is { } mask)
            return Markup.Of($"""<div class="part mask" data-index="{index}" data-mask="{context.FileUrl(mask.File)}" style="{_hues.StyleOf(part.Label)}"></div>""");
        return size is null || Place(part.Box!.Value, size) is not { } place
            ? Markup.Empty
            : Markup.Of($"""<button type="button" class="part box" data-index="{index}" aria-label="{part.Label}" style="{_hues.StyleOf(part.Label)}{place}"></button>""");
    }

    private Markup Legend() => Markup.Of($"""
        <ul class="legend">{annotations.Select((part, index) => Markup.Of($"""<li><button type="button" data-index="{index}" style="{_hues.StyleOf(part.Label)}">{part.Label}</button></li>"""))}</ul>
        """);

    // In percent of the picture, however large it is shown.
    private static string? Place(Box box, ImageInfo size)
    {
        var (left, right) = (Math.Clamp(box.Left, 0, size.Width), Math.Clamp(box.Right, 0, size.Width));
        var (top, bottom) = (Math.Clamp(box.Top, 0, size.Height), Math.Clamp(box.Bottom, 0, size.Height));
        return left < right && top < bottom
            ? string.Create(CultureInfo.InvariantCulture, $"left:{Percent(left, size.Width)}%;top:{Percent(top, size.Height)}%;width:{Percent(right - left, size.Width)}%;height:{Percent(bottom - top, size.Height)}%;")
            : null;
    }

    private static double Percent(int value, int of) => Math.Round(value * 100.0 / of, 3);
}
