using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces;

/// <summary>A box for a message with files: chosen, dropped or pasted. Enter sends it, Shift+Enter begins a new line.</summary>
/// <example><code>message.Submit((MultimodalMessage message) =&gt; $"{message.Text} with {message.Files.Count} files", message, answer);</code></example>
public sealed record MultimodalTextbox : Component<MultimodalMessage>, IOutput<string>,
    IRaisesChange, IRaisesInput, IRaisesSelect, IRaisesSubmit, IRaisesFocus, IRaisesBlur, IRaisesStop
{
    private FileTypeFilter _filter = new([]);

    /// <summary>Makes a box.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultimodalTextbox(string? label = null) => Label = label;

    /// <summary>How many lines are there when the box is empty. Default: 1. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Lines { get; init => field = Set(Bound.Within(value, 1, 1_000)); } = 1;

    /// <summary>Up to how many lines the box grows with its text. Default: 20. Bounds: 1 to 1,000; less than <see cref="Lines"/> counts as <see cref="Lines"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxLines { get; init => field = Set(Bound.Within(value, 1, 1_000)); } = 20;

    /// <summary>What the empty box shows. Default: nothing.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    /// <summary>How many characters a visitor can enter, in UTF-16 code units. Default: 100,000. Bounds: 1 to 10,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxLength { get; init => field = Set(Bound.Within(value, 1, 10_000_000)); } = 100_000;

    /// <summary>From how many characters on a pasted text becomes a file. Default: 1,000. Bounds: 1 to 10,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxPasteLength { get; init => field = Set(Bound.Within(value, 1, 10_000_000)); } = 1_000;

    /// <summary>How many files can go along. Default: 10. Bounds: 0, for none, to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxFiles { get; init => field = Set(Bound.Within(value, 0, 100)); } = 10;

    /// <summary>Which files are taken: endings such as <c>.pdf</c>, and kinds: <c>image</c>, <c>video</c>, <c>audio</c>, <c>text</c>. Default: none, all are taken.</summary>
    /// <exception cref="ArgumentException">One is neither an ending nor a kind.</exception>
    public IReadOnlyList<string> FileTypes
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _filter = new FileTypeFilter(value);
            field = Set(value);
        }
    }
    = [];

    /// <summary>Whether there is a button that records the visitor's voice, which goes along as a WAV file. Default: <see langword="false"/>. It counts among the files, and must be one of <see cref="FileTypes"/>.</summary>
    public bool Microphone { get; init => field = Set(value); }

    /// <summary>How long a recording can be, in seconds: it ends by itself then. Default: 120. Bounds: 1 to 600.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxSeconds { get; init => field = Set(Bound.Within(value, 1, 600)); } = 120;

    /// <summary>Whether there is a button that sends the message. Default: <see langword="true"/>.</summary>
    public bool ShowSubmit { get; init => field = Set(value); } = true;

    /// <summary>Whether there is a button that raises <c>Stop</c>. Default: <see langword="false"/>.</summary>
    public bool ShowStop { get; init => field = Set(value); }

    /// <summary>Whether the page opens with the focus in the box. Default: <see langword="false"/>.</summary>
    public bool AutoFocus { get; init => field = Set(value); }

    /// <summary>Whether the text runs from right to left. Default: <see langword="false"/>.</summary>
    public bool RightToLeft { get; init => field = Set(value); }

    Component IOutput<string>.Component => this;

    private protected override object? Unset => Empty;

    private static MultimodalMessage Empty { get; } = new("");

    internal override void Complete()
    {
        if (Microphone && (MaxFiles == 0 || _filter.Refuses("recording.wav") is not null))
            throw new InvalidOperationException("What a MultimodalTextbox with Microphone records is a file, which this one does not take. Add \"audio\" to its FileTypes, or let MaxFiles be more than 0.");
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var message = Value ?? Empty;
        return Frame.Around(this, context, Markup.Of($"""
            <multimodal-box class="control" data-value="element" data-json="{Json(message, context)}" data-max-files="{MaxFiles}" data-long="{MaxPasteLength}" data-types="{_filter.Accept}" data-max-seconds="{MaxSeconds}">{Area(message, context)}<div class="tools">{Tools(context)}</div></multimodal-box>
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<MultimodalMessage?> Parse(JsonElement json) => Read(json, _ => Parsed.Ok<IReadOnlyList<FileData>>([]));

    internal override Parsed<object?> ParseValue(JsonElement json, IFileLookup files)
    {
        var read = Read(json, sent => FileJson.ReadMany(sent, files, MaxFiles));
        return read.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(read.Value);
    }

    internal override JsonElement FormatValue(object? value, FileTable files) => Write(value as MultimodalMessage ?? Empty, files);

    /// <inheritdoc/>
    protected override JsonElement Format(MultimodalMessage value) => Write(value, null);

    /// <inheritdoc/>
    protected override Parsed<MultimodalMessage?> Convert(object? output) => output switch
    {
        null => Parsed.Ok<MultimodalMessage?>(Empty),
        string text => Parsed.Ok<MultimodalMessage?>(text),
        _ => base.Convert(output),
    };

    private Parsed<MultimodalMessage?> Read(JsonElement json, Func<JsonElement, Parsed<IReadOnlyList<FileData>>> readFiles)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return Parsed.Ok<MultimodalMessage?>(Empty);
        if (json.ValueKind == JsonValueKind.String)
            return Text(json) is { Error: null } plain ? Parsed.Ok<MultimodalMessage?>(new(plain.Value!)) : Parsed.Error<MultimodalMessage?>(Text(json).Error!);
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("text", out var sent))
            return Parsed.Error<MultimodalMessage?>("Enter a message.");
        var text = Text(sent);
        if (text.Error is { } wrong)
            return Parsed.Error<MultimodalMessage?>(wrong);
        var files = json.TryGetProperty("files", out var list) ? readFiles(list) : Parsed.Ok<IReadOnlyList<FileData>>([]);
        if (files.Error is { } error)
            return Parsed.Error<MultimodalMessage?>(error);
        return files.Value!.Select(file => _filter.Refuses(file.Name)).FirstOrDefault(refusal => refusal is not null) is { } refusal
            ? Parsed.Error<MultimodalMessage?>(refusal)
            : Parsed.Ok<MultimodalMessage?>(new(text.Value!, files.Value!));
    }

    private Parsed<string?> Text(JsonElement json) => JsonText.Read(json) switch
    {
        null => Parsed.Error<string?>("Enter a text."),
        { } text when text.Length > MaxLength => Parsed.Error<string?>(string.Create(CultureInfo.InvariantCulture, $"Enter at most {MaxLength:N0} characters.")),
        var text => Parsed.Ok<string?>(text),
    };

    private static string Json(MultimodalMessage message, RenderContext context)
    {
        var files = message.Files.Select(file =>
        {
            var json = FileJson.Write(file, context.Files)!;
            json["url"] = context.FileUrl(file);
            return json;
        });
        return new JsonObject { ["text"] = message.Text, ["files"] = new JsonArray([.. files]) }.ToJsonString();
    }

    private static JsonElement Write(MultimodalMessage message, FileTable? table) => JsonSerializer.SerializeToElement(
        new JsonObject { ["text"] = message.Text, ["files"] = new JsonArray([.. message.Files.Select(file => FileJson.Write(file, table))]) });

    private Markup Area(MultimodalMessage message, RenderContext context) => Markup.Of(
        $"<textarea rows=\"{Lines}\" style=\"--lines:{Lines};--max-lines:{Math.Max(Lines, MaxLines)};\"{Frame.TextControl(this, context)}{Markup.Attribute("placeholder", Placeholder)}{Markup.Attribute("maxlength", MaxLength.ToString(CultureInfo.InvariantCulture))}{Markup.Attribute("autofocus", AutoFocus && context.Interactive)}{Markup.Attribute("dir", RightToLeft ? "rtl" : null)}>\n{message.Text}</textarea>");

    private Markup Tools(RenderContext context)
    {
        var disabled = Markup.Attribute("disabled", !(Enabled && context.Interactive));
        var attach = MaxFiles == 0 ? Markup.Empty : Markup.Of($"""<button type="button" class="icon sign tool attach" aria-label="Attach files"{disabled}></button>""");
        var voice = Microphone ? Markup.Of($"""<button type="button" class="icon sign tool voice" aria-label="Record" aria-pressed="false"{disabled}></button>""") : Markup.Empty;
        var submit = ShowSubmit ? Markup.Of($"""<button type="button" class="icon sign tool send" aria-label="Send"{disabled}></button>""") : Markup.Empty;
        var stop = ShowStop ? Markup.Of($"""<button type="button" class="icon sign tool halt" data-raise="stop" aria-label="Stop"></button>""") : Markup.Empty;
        return attach + voice + stop + submit;
    }
}
