namespace Interfaces;

/// <summary>The small picture before the text of a button.</summary>
internal static class ButtonIcon
{
    public static Markup Of(FileData? icon, RenderContext context) =>
        icon is null ? Markup.Empty : Markup.Of($"""<img class="icon" src="{context.FileUrl(icon)}" alt="">""");
}
