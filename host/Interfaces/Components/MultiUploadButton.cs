using System.Text.Json;

namespace Interfaces;

/// <summary>A button that lets a visitor choose several files, and uploads them. Its value are the files that were uploaded last.</summary>
/// <example><code>upload.Upload((IReadOnlyList&lt;FileData&gt; files) => files, upload, list);</code></example>
public sealed record MultiUploadButton : FileComponent<IReadOnlyList<FileData>>, IRaisesClick
{
    /// <summary>Makes a button.</summary>
    /// <param name="text">The text on it: its label.</param>
    public MultiUploadButton(string text = "Upload files") => Label = text;

    /// <summary>How much the button stands out. Default: <see cref="ButtonVariant.Secondary"/>.</summary>
    public ButtonVariant Variant { get; init => field = Set(value); }

    /// <summary>How large the button is. Default: <see cref="ButtonSize.Medium"/>.</summary>
    public ButtonSize Size { get; init => field = Set(value); }

    /// <summary>A small picture before the text. Default: none.</summary>
    public FileData? Icon { get; init => field = Set(value); }

    /// <summary>How many files can be chosen at once. Default: 100. Bounds: 1 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxFiles { get; init => field = Set(Bound.Within(value, 1, FileJson.MostFiles)); } = 100;

    internal override string Kind => "button";

    private protected override int Most => MaxFiles;

    private protected override object? Unset => Array.Empty<FileData>();

    internal override JsonElement FormatValue(object? value, FileTable files) => FileJson.WriteMany((IReadOnlyList<FileData>?)value, files);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return UploadMarkup.Of(this, context, ButtonClasses.Of(Variant, Size), Icon, Value ?? [], new UploadMarkup.Choice(AcceptedTypes, MaxBytes, MaxFiles));
    }

    /// <inheritdoc/>
    protected override JsonElement Format(IReadOnlyList<FileData> value) => FileJson.WriteMany(value, null);

    private protected override Parsed<object?> ReadFiles(JsonElement json, IFileLookup files) => ReadMany(json, files, MaxFiles);
}
