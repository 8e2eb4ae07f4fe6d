using System.Globalization;
using System.Text;

namespace Interfaces;

/// <summary>Text that is shown while a sound or film plays: from a WebVTT or SRT file, or from a list.</summary>
/// <example><code>new Video { Subtitles = FileData.Beside("media/words.srt") }</code></example>
public sealed class Subtitles
{
    /// <summary>The most pieces of text that are read: 20,000.</summary>
    public const int MaxCues = 20_000;

    /// <summary>The longest file that is read, in bytes: 2,000,000.</summary>
    public const int MaxBytes = 2_000_000;

    /// <summary>Makes subtitles from a list.</summary>
    /// <param name="cues">The pieces of text, in order.</param>
    /// <param name="language">Their language, as in <c>en</c> or <c>pt-BR</c>. Default: <c>en</c>.</param>
    public Subtitles(IEnumerable<SubtitleCue> cues, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(cues);
        Cues = [.. cues.Take(MaxCues)];
        Language = language;
        File = FileData.FromText(Write(Cues), "subtitles.vtt", "text/vtt");
    }

    /// <summary>The pieces of text, in order.</summary>
    public IReadOnlyList<SubtitleCue> Cues { get; }

    /// <summary>Their language, as in <c>en</c> or <c>pt-BR</c>.</summary>
    public string Language { get; }

    /// <summary>The WebVTT file that pages get.</summary>
    internal FileData File { get; }

    /// <summary>Reads a WebVTT or SRT file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">Its language, as in <c>en</c> or <c>pt-BR</c>. Default: <c>en</c>.</param>
    /// <returns>The subtitles, or why the file cannot be read.</returns>
    public static Parsed<Subtitles?> Read(FileData file, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > MaxBytes)
            return Parsed.Error<Subtitles?>($"{file.Name} is too long for subtitles: at most {MaxBytes:N0} bytes are read.");
        var cues = SubtitleReader.Read(file.ReadAllText());
        return cues.Count == 0
            ? Parsed.Error<Subtitles?>($"{file.Name} has no subtitles in it. Use a WebVTT or SRT file.")
            : Parsed.Ok<Subtitles?>(new Subtitles(cues, language));
    }

    /// <summary>Reads a WebVTT or SRT file. One without subtitles tells its visitor so.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="UserError">It cannot be read.</exception>
    public static implicit operator Subtitles?(FileData? file) => FromFileData(file);

    /// <summary>Reads a WebVTT or SRT file. One without subtitles tells its visitor so.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="UserError">It cannot be read.</exception>
    public static Subtitles? FromFileData(FileData? file)
    {
        if (file is null)
            return null;
        var read = Read(file);
        return read.Error is { } error ? throw new UserError(error) : read.Value;
    }

    private static string Write(IEnumerable<SubtitleCue> cues)
    {
        var text = new StringBuilder("WEBVTT\n");
        foreach (var cue in cues)
            text.Append(CultureInfo.InvariantCulture, $"\n{Time(cue.Start)} --> {Time(cue.End)}\n{Content(cue.Text)}\n");
        return text.ToString();
    }

    // An empty line would end the cue, and an arrow begin another.
    private static string Content(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Replace("-->", "→", StringComparison.Ordinal);

    private static string Time(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}.{time.Milliseconds:000}");
}
