using System.Text.Json;

namespace Interfaces;

/// <summary>
/// A place for several files: a visitor drops them there or chooses them, one after another or a whole folder; as an
/// output they are there to be downloaded. A handler takes an <see cref="IReadOnlyList{T}"/> of <see cref="FileData"/>.
/// </summary>
/// <example><code>new Interface((IReadOnlyList&lt;FileData&gt; photos) => photos.Sum(photo => photo.Length))</code></example>
[Alias("files")]
public sealed record MultiFileBox : FileComponent<IReadOnlyList<FileData>>, IOutput<IEnumerable<FileData>>
{
    /// <summary>Makes a place for files.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultiFileBox(string? label = null) => Label = label;

    /// <summary>Whether a whole folder is chosen, with all that is in it, in place of single files. Default: <see langword="false"/>.</summary>
    public bool Directory { get; init => field = Set(value); }

    /// <summary>Whether a visitor can put the files in another order. Default: <see langword="false"/>.</summary>
    public bool AllowReordering { get; init => field = Set(value); }

    /// <summary>How many files there can be. Default: 100. Bounds: 1 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxFiles { get; init => field = Set(Bound.Within(value, 1, FileJson.MostFiles)); } = 100;

    /// <summary>How high the list may become before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Height { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    Component IOutput<IEnumerable<FileData>>.Component => this;

    private protected override int Most => MaxFiles;

    private protected override object? Unset => Array.Empty<FileData>();

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    internal override JsonElement FormatValue(object? value, FileTable files) => FileJson.WriteMany((IReadOnlyList<FileData>?)value, files);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var files = Value ?? [];
        return context.Interactive
            ? Frame.Around(this, context, FileMarkup.Input(this, context, files, new FileMarkup.Choice(AcceptedTypes, MaxBytes, Directory ? "Drop a folder here, or choose one" : "Drop files here, or choose some")
            {
                Most = MaxFiles,
                IsDirectory = Directory,
                CanReorder = AllowReordering,
                Height = Height,
            }))
            : FileMarkup.Output(this, context, files, Height);
    }

    /// <inheritdoc/>
    protected override JsonElement Format(IReadOnlyList<FileData> value) => FileJson.WriteMany(value, null);

    private protected override Parsed<object?> ReadFiles(JsonElement json, IFileLookup files) => ReadMany(json, files, MaxFiles);
}
