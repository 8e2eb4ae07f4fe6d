using System.Text.Json;

namespace Interfaces;

/// <summary>
/// A button that downloads a file: the one that is its value; or, where it has none and a click runs a handler whose
/// output is the button itself, the one that the handler returns, anew with each click.
/// </summary>
/// <example><code>
/// new DownloadButton("Get the list") { Value = FileData.Beside("list.csv") }
///
/// download.Click(() => FileData.FromText(Report(), "report.txt"), download);
/// </code></example>
public sealed record DownloadButton : Component<FileData>, IOutput<byte[]>, IOutput<Stream>, IOutput<FileInfo>, IRaisesChange, IRaisesClick
{
    /// <summary>Makes a button.</summary>
    /// <param name="text">The text on it: its label.</param>
    public DownloadButton(string text = "Download") => Label = text;

    /// <summary>How much the button stands out. Default: <see cref="ButtonVariant.Secondary"/>.</summary>
    public ButtonVariant Variant { get; init => field = Set(value); }

    /// <summary>How large the button is. Default: <see cref="ButtonSize.Medium"/>.</summary>
    public ButtonSize Size { get; init => field = Set(value); }

    /// <summary>A small picture before the text. Default: none.</summary>
    public FileData? Icon { get; init => field = Set(value); }

    Component IOutput<byte[]>.Component => this;

    Component IOutput<Stream>.Component => this;

    Component IOutput<FileInfo>.Component => this;

    internal override string Kind => "button";

    internal override bool IsInput => false;

    internal override JsonElement FormatValue(object? value, FileTable files) => JsonSerializer.SerializeToElement(FileJson.Write((FileData?)value, files));

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (id, classes) = (Frame.ControlId(context), ButtonClasses.Of(Variant, Size));
        return Value is { } file && Enabled
            ? Markup.Of($"""<download-button><a id="{id}" class="button {classes}" href="{context.FileUrl(file)}" download>{ButtonIcon.Of(Icon, context)}{Frame.NameOf(this)}</a></download-button>""")
            : Markup.Of($"""<download-button><button type="button" id="{id}" class="{classes}" data-value="button"{Markup.Attribute("disabled", !Enabled)}>{ButtonIcon.Of(Icon, context)}{Frame.NameOf(this)}</button></download-button>""");
    }

    /// <inheritdoc/>
    protected override Parsed<FileData?> Parse(JsonElement json) => Parsed.Ok(Value);

    /// <inheritdoc/>
    protected override JsonElement Format(FileData value) => JsonSerializer.SerializeToElement(FileJson.Write(value, null));
}
