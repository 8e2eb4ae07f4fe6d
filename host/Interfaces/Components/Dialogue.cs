using System.Text.Json;

namespace Interfaces;

/// <summary>A conversation as a script: lines, each with a speaker and a text, that a visitor writes or a handler returns.</summary>
/// <remarks>A handler takes <see cref="DialogueLine"/>s; or a <c>string</c>, in which each line begins with its speaker: <c>Ada: Good morning.</c> It returns either, or tuples of a speaker and a text.</remarks>
/// <example><code>new Dialogue("Scene") { Speakers = ["Ada", "Charles"], Tags = ["[laughs]"] }</code></example>
public sealed record Dialogue : Component<IReadOnlyList<DialogueLine>>, IRaisesChange, IRaisesInput, IRaisesSubmit
{
    /// <summary>The most lines: 1,000.</summary>
    public const int MaxLines = 1_000;

    /// <summary>The longest text of a line, in UTF-16 code units: 20,000.</summary>
    public const int MaxTextLength = 20_000;

    /// <summary>The longest name of a speaker, in UTF-16 code units: 100.</summary>
    public const int MaxSpeakerLength = 100;

    /// <summary>Makes a place for a conversation.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Dialogue(string? label = null) => Label = label;

    /// <summary>Who can speak. Default: nobody in particular, and a name is typed for each line.</summary>
    public IReadOnlyList<string> Speakers { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(Speakers))); } = [];

    /// <summary>What a click puts into the text, such as <c>[laughs]</c>. Default: none.</summary>
    public IReadOnlyList<string> Tags { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(Tags))); } = [];

    /// <summary>How it is entered. Default: <see cref="DialogueMode.Lines"/>.</summary>
    public DialogueMode Mode { get; init => field = Set(value); }

    /// <summary>What an empty line shows. Default: "What is said".</summary>
    public string Placeholder { get; init => field = Set(value); } = "What is said";

    // Nothing said yet is an empty conversation.
    private protected override object? Unset => Array.Empty<DialogueLine>();

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Interactive ? DialogueMarkup.Editor(this, context) : DialogueMarkup.Script(this, context);
    }

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<DialogueLine>?> Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Parsed.Ok<IReadOnlyList<DialogueLine>?>([]),
        JsonValueKind.String when JsonText.Read(json) is { } text => Checked(DialogueText.Read(text, Speakers)),
        JsonValueKind.Array when json.GetArrayLength() <= MaxLines => Read(json),
        JsonValueKind.Array => Parsed.Error<IReadOnlyList<DialogueLine>?>($"Enter at most {MaxLines:N0} lines."),
        _ => Parsed.Error<IReadOnlyList<DialogueLine>?>("Enter lines of a speaker and a text."),
    };

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<DialogueLine>?> Convert(object? output) => output switch
    {
        null => Parsed.Ok<IReadOnlyList<DialogueLine>?>([]),
        string text => Parsed.Ok<IReadOnlyList<DialogueLine>?>(DialogueText.Read(text, Speakers)),
        IEnumerable<(string Speaker, string Text)> pairs => Parsed.Ok<IReadOnlyList<DialogueLine>?>([.. pairs.Select(pair => (DialogueLine)pair)]),
        _ => base.Convert(output),
    };

    internal override bool CanAccept(Type output) => output == typeof(string) || output.IsAssignableTo(typeof(IEnumerable<(string, string)>)) || base.CanAccept(output);

    private Parsed<IReadOnlyList<DialogueLine>?> Read(JsonElement json)
    {
        var read = JsonValues.Read<DialogueLine[]>(json, JsonOptions);
        return read.Error is null && read.Value!.All(line => line is { Speaker: not null, Text: not null })
            ? Checked(read.Value!)
            : Parsed.Error<IReadOnlyList<DialogueLine>?>("Enter lines of a speaker and a text.");
    }

    private Parsed<IReadOnlyList<DialogueLine>?> Checked(IReadOnlyList<DialogueLine> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (Wrong(lines[index]) is { } wrong)
                return Parsed.Error<IReadOnlyList<DialogueLine>?>($"Line {index + 1}: {wrong}");
        }

        return lines.Count <= MaxLines ? Parsed.Ok<IReadOnlyList<DialogueLine>?>(lines) : Parsed.Error<IReadOnlyList<DialogueLine>?>($"Enter at most {MaxLines:N0} lines.");
    }

    private string? Wrong(DialogueLine line)
    {
        if (line.Text.Length > MaxTextLength)
            return $"Enter at most {MaxTextLength:N0} characters.";
        if (line.Speaker.Length > MaxSpeakerLength)
            return $"A name has at most {MaxSpeakerLength} characters.";
        return Speakers.Count > 0 && line.Speaker.Length > 0 && !Speakers.Contains(line.Speaker) ? $"Choose one of {string.Join(", ", Speakers)}." : null;
    }
}
