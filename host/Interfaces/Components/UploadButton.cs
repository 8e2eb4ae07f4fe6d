using System.Text.Json;

namespace Interfaces;

/// <summary>A button that lets a visitor choose a file, and uploads it. Its value is the file that was uploaded last.</summary>
/// <remarks>For several files at once see <see cref="MultiUploadButton"/>.</remarks>
/// <example><code>upload.Upload((FileData file) => file.Length, upload, size);</code></example>
public sealed record UploadButton : FileComponent<FileData>, IRaisesClick
{
    /// <summary>Makes a button.</summary>
    /// <param name="text">The text on it: its label.</param>
    public UploadButton(string text = "Upload a file") => Label = text;

    /// <summary>How much the button stands out. Default: <see cref="ButtonVariant.Secondary"/>.</summary>
    public ButtonVariant Variant { get; init => field = Set(value); }

    /// <summary>How large the button is. Default: <see cref="ButtonSize.Medium"/>.</summary>
    public ButtonSize Size { get; init => field = Set(value); }

    /// <summary>A small picture before the text. Default: none.</summary>
    public FileData? Icon { get; init => field = Set(value); }

    internal override string Kind => "button";

    private protected override int Most => 1;

    internal override JsonElement FormatValue(object? value, FileTable files) => JsonSerializer.SerializeToElement(FileJson.Write((FileData?)value, files));

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<FileData> files = Value is { } file ? [file] : [];
        return UploadMarkup.Of(this, context, ButtonClasses.Of(Variant, Size), Icon, files, new UploadMarkup.Choice(AcceptedTypes, MaxBytes, null));
    }

    /// <inheritdoc/>
    protected override JsonElement Format(FileData value) => JsonSerializer.SerializeToElement(FileJson.Write(value, null));

    private protected override Parsed<object?> ReadFiles(JsonElement json, IFileLookup files) => ReadOne(json, files);
}
