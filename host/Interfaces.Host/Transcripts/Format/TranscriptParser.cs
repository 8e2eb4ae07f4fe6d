using System.Globalization;
using System.Text.RegularExpressions;

namespace Interfaces.Host.Transcripts;

/// <summary>Reads a transcript: settings, comments and steps; what is indented below a step was said by the demo.</summary>
internal sealed partial class TranscriptParser
{
    private readonly TranscriptOptions _options;
    private readonly TranscriptLines _lines;
    private readonly List<TranscriptPart> _parts = [];
    private readonly HashSet<string> _visitors = [];
    private int? _seed;
    private DateTimeOffset? _clock;
    private int _steps;

    private TranscriptParser(string text, TranscriptOptions options) => (_lines, _options) = (new TranscriptLines(text), options);

    /// <summary>Reads a transcript.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="options">The limits.</param>
    public static TranscriptReading Parse(string text, TranscriptOptions options)
    {
        var unix = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (unix.Length > options.MaxBytes)
            return new TranscriptReading.Unreadable(new(0, $"A transcript has at most {options.MaxBytes:N0} bytes. Make two of it."));
        var parser = new TranscriptParser(unix, options);
        while (!parser._lines.IsAtEnd)
        {
            var line = parser._lines.Take();
            var number = parser._lines.Number;
            if (parser.Read(line) is { } wrong)
                return new TranscriptReading.Unreadable(new(number, wrong));
        }

        return new TranscriptReading.Read(new Transcript(unix, parser._parts, parser._seed ?? Transcript.DefaultSeed, parser._clock ?? Transcript.DefaultClock));
    }

    private string? Read(string line)
    {
        if (TranscriptLines.IsBlank(line) || line[0] == '#')
            return Keep(line);
        if (char.IsWhiteSpace(line[0]))
            return "What is indented was said by the demo, and stands right below a step. Take the indentation away, or the line.";
        if (Visit().Match(line) is { Success: true } visit)
            return ReadVisit(line, visit.Groups["name"].Value, visit.Groups["action"].Value.Trim());
        var (word, rest) = Cut(line.TrimEnd());
        return word switch
        {
            "seed" => ReadSeed(line, rest),
            "clock" => ReadClock(line, rest),
            "advance" => ReadAdvance(line, rest),
            _ => "This is no line of a transcript. Write a step such as ada: click Submit, advance 1s, seed 1, clock 2026-01-01T12:00:00Z, or # and a comment.",
        };
    }

    private string? ReadSeed(string line, string rest)
    {
        if (_steps > 0 || _seed is not null)
            return "The seed is set once, above the first step.";
        if (!int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            return "A seed is a whole number, such as seed 1.";
        _seed = seed;
        return Keep(line);
    }

    private string? ReadClock(string line, string rest)
    {
        if (_steps > 0 || _clock is not null)
            return "The clock is set once, above the first step; advance 1s lets time pass.";
        if (!DateTimeOffset.TryParseExact(rest, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var clock))
            return "A clock is written clock 2026-01-01T12:00:00Z.";
        _clock = clock;
        return Keep(line);
    }

    private string? ReadAdvance(string line, string rest) => Duration.TryParse(rest) is { } by
        ? Add(line, new Happening.Advance(by))
        : "Time passes as in advance 500ms, advance 1.5s, advance 2m or advance 1h.";

    private string? ReadVisit(string line, string visitor, string action)
    {
        if (_visitors.Add(visitor) && _visitors.Count > _options.MaxVisitors)
            return $"A transcript has at most {_options.MaxVisitors} visitors.";
        if (action == "wait")
            return Add(line, new Happening.Wait(visitor));

        var (word, rest) = Cut(action);
        var isStart = word == "start" && rest.Length > 0 && !rest.StartsWith("= ", StringComparison.Ordinal);
        var parsed = ActionParser.Parse(isStart ? rest : action, _lines.Rest);
        if (parsed.Problem is { } wrong)
            return wrong;
        return Add(line, new Happening.Act(visitor, parsed.Action!, isStart), parsed.MoreLines);
    }

    private string? Add(string line, Happening happening, int moreLines = 0)
    {
        if (++_steps > _options.MaxSteps)
            return $"A transcript has at most {_options.MaxSteps:N0} steps. Make two of it.";
        var number = _lines.Number;
        _parts.Add(new TranscriptPart.Step(number, [line.TrimEnd(), .. _lines.Take(moreLines)], happening));
        _lines.SkipIndented();
        return null;
    }

    private string? Keep(string line)
    {
        _parts.Add(new TranscriptPart.Prose(line.TrimEnd()));
        return null;
    }

    private static (string Word, string After) Cut(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? (line, "") : (line[..blank], line[(blank + 1)..].Trim());
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z0-9_-]{0,31}):(?<action>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Visit();
}
