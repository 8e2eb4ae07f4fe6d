using System.Globalization;

namespace Interfaces;

/// <summary>How files look on a page: a list of names with their sizes, and a place to drop others.</summary>
internal static class FileMarkup
{
    /// <summary>What can be chosen.</summary>
    /// <param name="Accept">What the browser offers.</param>
    /// <param name="MaxBytes">The largest file.</param>
    /// <param name="Prompt">What is said to do.</param>
    public sealed record Choice(string? Accept, long? MaxBytes, string Prompt)
    {
        /// <summary>How many files there can be; <see langword="null"/> for one.</summary>
        public int? Most { get; init; }

        public bool IsDirectory { get; init; }

        public bool CanReorder { get; init; }

        public int? Height { get; init; }
    }

    /// <summary>The files, and a place for others. Without its code the page still shows what there is.</summary>
    public static Markup Input(Component component, RenderContext context, IReadOnlyList<FileData> files, Choice choice) => Markup.Of($"""
        <file-box class="control" data-value="element"{Markup.Attribute("data-most", Number(choice.Most))}{Markup.Attribute("data-max-bytes", Number(choice.MaxBytes))}{Markup.Attribute("data-reorder", choice.CanReorder)}><div class="file-drop"><input type="file"{Markup.Attribute("multiple", choice.Most is not null)}{Markup.Attribute("webkitdirectory", choice.IsDirectory)}{Markup.Attribute("accept", choice.Accept)}{Frame.Control(component, context)}><span class="file-prompt" aria-hidden="true">{choice.Prompt}</span></div>{List(files, context, choice.Height)}</file-box>
        """);

    /// <summary>The files, to be downloaded.</summary>
    public static Markup Output(Component component, RenderContext context, IReadOnlyList<FileData> files, int? height = null) => Frame.Display(component, context, Markup.Empty, Markup.Of($"""
        <file-box class="panel">{(files.Count == 0 ? Markup.Of($"""<p class="hint">Nothing yet.</p>""") : Markup.Empty)}{List(files, context, height)}</file-box>
        """));

    private static Markup List(IReadOnlyList<FileData> files, RenderContext context, int? height) => Markup.Of($"""
        <ul class="file-list"{(files.Count == 0 ? Markup.Attribute("hidden", true) : PanelStyle.MaxHeight(height))}>{files.Select(file => Row(file, context))}</ul>
        """);

    private static Markup Row(FileData file, RenderContext context) => Markup.Of($"""
        <li data-id="{context.FileId(file)}" data-name="{file.Name}"><a class="file-name" href="{context.FileUrl(file)}" download>{file.Name}</a><span class="file-size">{ByteSize.Text(file.Length)}</span></li>
        """);

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
