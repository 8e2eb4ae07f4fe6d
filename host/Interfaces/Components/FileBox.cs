using System.Text.Json;

namespace Interfaces;

/// <summary>
/// A place for one file: a visitor drops it there or chooses it; as an output it is there to be downloaded. A handler
/// takes it as <see cref="FileData"/>, <c>byte[]</c>, <see cref="Stream"/> or <see cref="FileInfo"/>, and returns any of these.
/// </summary>
/// <remarks>
/// It is not called File, so that <c>File.ReadAllText</c> means in scripts what it means everywhere. Its short name is
/// <c>"file"</c>. For several files see <see cref="MultiFileBox"/>.
/// </remarks>
/// <example><code>new Interface((FileData report) => report.ReadAllText().Length)</code></example>
[Alias("file")]
public sealed record FileBox : FileComponent<FileData>, IOutput<byte[]>, IOutput<Stream>, IOutput<FileInfo>
{
    /// <summary>Makes a place for a file.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public FileBox(string? label = null) => Label = label;

    Component IOutput<byte[]>.Component => this;

    Component IOutput<Stream>.Component => this;

    Component IOutput<FileInfo>.Component => this;

    private protected override int Most => 1;

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    internal override JsonElement FormatValue(object? value, FileTable files) => JsonSerializer.SerializeToElement(FileJson.Write((FileData?)value, files));

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<FileData> files = Value is { } file ? [file] : [];
        return context.Interactive
            ? Frame.Around(this, context, FileMarkup.Input(this, context, files, new FileMarkup.Choice(AcceptedTypes, MaxBytes, "Drop a file here, or choose one")))
            : FileMarkup.Output(this, context, files);
    }

    /// <inheritdoc/>
    protected override JsonElement Format(FileData value) => JsonSerializer.SerializeToElement(FileJson.Write(value, null));

    private protected override Parsed<object?> ReadFiles(JsonElement json, IFileLookup files) => ReadOne(json, files);
}
