using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces;

/// <summary>What <see cref="Audio"/> and <see cref="Video"/> have in common: a file that a visitor uploads or records, and that plays.</summary>
public abstract record MediaComponent : Component<FileData>, IOutput<byte[]>, IOutput<Stream>, IOutput<FileInfo>, IRaisesChange, IRaisesInput, IRaisesUpload, IRaisesClear,
    IRaisesPlay, IRaisesPause, IRaisesStop, IRaisesEnd, IRaisesStartRecording, IRaisesPauseRecording, IRaisesStopRecording
{
    /// <summary>The longest that can be set for <see cref="MaxBytes"/>: 10,000,000,000.</summary>
    public const long MostBytes = 10_000_000_000;

    private const double MaxPosition = 86_400;
    private const double Year = 31_536_000;

    // Counts how often a position was set: the same one twice is to go there twice.
    private int _seeks;

    private protected MediaComponent()
    {
    }

    /// <summary>Whether it plays by itself when it comes. A browser may wait for the visitor's first click, unless it is muted. Default: <see langword="false"/>.</summary>
    public bool Autoplay { get; init => field = Set(value); }

    /// <summary>
    /// Whether pieces make one recording. As an output of a function that yields, each piece is added to those before it, and plays while the next ones are
    /// made: WAV files or <see cref="AudioClip"/>s of one format, or the bytes of an MP3, Ogg, WebM or fragmented MP4 file in any portions. At the end the whole recording is the value.
    /// As an input, a live <see cref="Interface"/> is called with the sound while it is recorded. Default: <see langword="false"/>, each value takes the place of the one before.
    /// </summary>
    public bool Streaming { get; init => field = Set(value); }

    /// <summary>Whether it begins again at its end. Default: <see langword="false"/>.</summary>
    public bool Loop { get; init => field = Set(value); }

    /// <summary>Text that is shown while it plays: a WebVTT or SRT file, or <see cref="Interfaces.Subtitles"/> made from a list. Default: none.</summary>
    public Subtitles? Subtitles { get; init => field = Set(value); }

    /// <summary>Whether there is a link that saves the file. Default: <see langword="true"/>.</summary>
    public bool ShowDownload { get; init => field = Set(value); } = true;

    /// <summary>
    /// Where it plays, in seconds from the beginning. Set by a script or a handler it goes there; a handler that takes the
    /// whole component reads here how far it has played at the visitor's. Events say it with <see cref="PlaybackData"/>. Default: <see langword="null"/>, from the beginning. Bounds: 0 to 86,400.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public double? PlaybackPosition
    {
        get;
        init => (field, _seeks) = value is null or (>= 0 and <= MaxPosition) ? (Set(value), _seeks + 1) : throw new ArgumentOutOfRangeException(nameof(PlaybackPosition), value, "PlaybackPosition must be between 0 and 86400 seconds.");
    }

    /// <summary>The longest that a visitor can record or upload, in seconds. Recordings end there; a longer upload is refused by the page, and by the host too where it is WAV. Default: 3,600. Bounds: 1 to 86,400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxSeconds { get; init => field = Set(Bound.Within(value, 1, 86_400)); } = 3_600;

    /// <summary>The longest file that a visitor can record or upload, in bytes. Default: 200,000,000. Bounds: 1 to 10,000,000,000; the host has a limit of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public long MaxBytes
    {
        get;
        init => field = value is >= 1 and <= MostBytes ? Set(value) : throw new ArgumentOutOfRangeException(nameof(MaxBytes), value, $"MaxBytes must be between 1 and {MostBytes}.");
    }
    = 200_000_000;

    Component IOutput<byte[]>.Component => this;

    Component IOutput<Stream>.Component => this;

    Component IOutput<FileInfo>.Component => this;

    internal int Seeks => _seeks;

    /// <summary>What the page lays over the player.</summary>
    internal virtual Watermark? Over => null;

    // A page whose element is not there yet leaves what the session knows.
    internal override bool MustBeSent => false;

    /// <summary>The HTML element that plays it.</summary>
    private protected abstract string Tag { get; }

    /// <summary>What it is, in the middle of a sentence.</summary>
    private protected abstract string Noun { get; }

    /// <summary>Whether the first bytes are those of a file that the component takes.</summary>
    private protected abstract bool Fits(ReadOnlySpan<byte> head);

    internal override Parsed<object?> ParseValue(JsonElement json, IFileLookup files)
    {
        var read = FileJson.Read(json, files);
        return (read.Error ?? (read.Value is { } file ? Refuse(file) : null)) is { } error
            ? Parsed.Error<object?>(error)
            : Parsed.Ok<object?>(read.Value);
    }

    /// <summary>A page says how far it has played. What cannot be counts as nothing said.</summary>
    internal override Component WithSent(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("position", out var position)
            && position.ValueKind == JsonValueKind.Number && position.TryGetDouble(out var seconds) && seconds is >= 0 and <= MaxPosition
            ? this with { PlaybackPosition = seconds }
            : this;

    internal override JsonElement FormatValue(object? value, FileTable files) => Json(FileJson.Write((FileData?)value, files));

    /// <summary>What a page says of where it was counts as far as it can be.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value is PlaybackData { Position: not (>= 0 and <= Year) } or PlaybackData { Duration: not (>= 0 and <= Year) }
            ? Parsed.Error<EventData?>("A position is a number of seconds from 0 on.")
            : read;
    }

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var player = MediaMarkup.Player(this, context, Tag, PlayerAttributes);
        return context.Interactive
            ? Frame.Around(this, context, Input(context, player))
            : Frame.Display(this, context, Markup.Empty, Markup.Of($"""<div class="panel media">{player}</div>"""));
    }

    /// <summary>The control with which a visitor gives it.</summary>
    private protected abstract Markup Input(RenderContext context, Markup player);

    /// <summary>Attributes of the element that plays it, beside those that both have.</summary>
    private protected abstract Markup PlayerAttributes { get; }

    /// <inheritdoc/>
    protected override Parsed<FileData?> Parse(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? Parsed.Ok<FileData?>(null) : Parsed.Error<FileData?>(FileJson.Gone);

    /// <summary>Bytes have no name and no type: their beginning tells what to call them.</summary>
    protected override Parsed<FileData?> Convert(object? output)
    {
        var converted = base.Convert(output);
        if (output is not (byte[] or Stream) || converted.Value is not { } file)
            return converted;
        var bytes = file.ReadAllBytes();
        return MediaSignature.TypeOf(bytes.AsSpan(0, Math.Min(bytes.Length, MediaSignature.Length)), Tag) is { } type
            ? Parsed.Ok<FileData?>(FileData.FromBytes(bytes, Tag + type.Ending, type.Type))
            : Parsed.Error<FileData?>($"These bytes are no {Noun}.");
    }

    /// <summary>Takes what a handler yields after the first piece: it need not begin as a file does.</summary>
    internal Parsed<FileData?> AcceptNext(object? output) => base.Convert(output);

    /// <summary>Takes the first piece that a handler yields.</summary>
    internal Parsed<FileData?> AcceptFirst(object? output) => Convert(output);

    /// <inheritdoc/>
    protected override JsonElement Format(FileData value) => Json(FileJson.Write(value, null));

    private static JsonElement Json(JsonNode? node) => JsonSerializer.SerializeToElement(node);

    private string? Refuse(FileData file)
    {
        if (file.Length > MaxBytes)
            return $"This file has {file.Length:N0} bytes; at most {MaxBytes:N0} are taken.";
        byte[] head;
        try
        {
            head = MediaSignature.HeadOf(file);
        }
        catch (IOException)
        {
            return FileJson.Gone;
        }

        if (!Fits(head))
            return $"This file is no {Noun}.";
        return WaveReader.Seconds(head, file.Length) > MaxSeconds + 1 ? $"This is too long: at most {MaxSeconds:N0} seconds are taken." : null;
    }
}
