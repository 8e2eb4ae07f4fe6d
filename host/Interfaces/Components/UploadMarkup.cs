using System.Globalization;

namespace Interfaces;

/// <summary>How a button that uploads looks on a page.</summary>
internal static class UploadMarkup
{
    /// <summary>What can be chosen.</summary>
    /// <param name="Accept">What the browser offers.</param>
    /// <param name="MaxBytes">The largest file.</param>
    /// <param name="Most">How many files; <see langword="null"/> for one.</param>
    public sealed record Choice(string? Accept, long? MaxBytes, int? Most);

    public static Markup Of(Component component, RenderContext context, string classes, FileData? icon, IReadOnlyList<FileData> files, Choice choice) => Markup.Of($"""
        <upload-button data-value="element" data-files="{string.Join(' ', files.Select(context.FileId))}"{Markup.Attribute("data-most", choice.Most?.ToString(CultureInfo.InvariantCulture))}{Markup.Attribute("data-max-bytes", choice.MaxBytes?.ToString(CultureInfo.InvariantCulture))}><button type="button" class="{classes}"{Frame.Control(component, context)}>{ButtonIcon.Of(icon, context)}{Frame.NameOf(component)}</button><input type="file" hidden{Markup.Attribute("multiple", choice.Most is not null)}{Markup.Attribute("accept", choice.Accept)} aria-label="{Frame.NameOf(component)}"></upload-button>{Frame.Error(context)}
        """);
}
