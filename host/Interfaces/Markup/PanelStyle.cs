using System.Globalization;

namespace Interfaces;

/// <summary>The styles that a component sets on its own panel.</summary>
internal static class PanelStyle
{
    /// <summary>A panel of one height, or up to one.</summary>
    public static Markup Heights(int? height, int? most) => height is { } pixels
        ? Markup.Attribute("style", string.Create(CultureInfo.InvariantCulture, $"height:{pixels}px;overflow:auto;")) + Markup.Attribute("tabindex", "0")
        : MaxHeight(most);

    /// <summary>A panel that scrolls must be reachable by keyboard.</summary>
    public static Markup MaxHeight(int? pixels) => pixels is { } height
        ? Markup.Attribute("style", string.Create(CultureInfo.InvariantCulture, $"max-height:{height}px;overflow:auto;")) + Markup.Attribute("tabindex", "0")
        : Markup.Empty;
}
