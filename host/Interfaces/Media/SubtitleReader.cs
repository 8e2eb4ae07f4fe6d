using System.Globalization;
using System.Text.RegularExpressions;

namespace Interfaces;

/// <summary>Reads WebVTT and SRT, which differ in a comma: blocks of lines, each with a line that says from when to when.</summary>
internal static partial class SubtitleReader
{
    public static IReadOnlyList<SubtitleCue> Read(string text)
    {
        var cues = new List<SubtitleCue>();
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (cues.Count == Subtitles.MaxCues)
                break;
            if (Cue(block.Split('\n')) is { } cue)
                cues.Add(cue);
        }

        return cues;
    }

    private static SubtitleCue? Cue(string[] lines)
    {
        // The first line may be a number or a name.
        for (var index = 0; index < Math.Min(lines.Length, 3); index++)
        {
            if (Timing().Match(lines[index]) is not { Success: true } timing)
                continue;
            var words = string.Join('\n', lines.Skip(index + 1).Select(line => line.Trim()).Where(line => line.Length > 0));
            return words.Length > 0 && Time(timing, 1) is { } start && Time(timing, 5) is { } end && end > start ? new SubtitleCue(start, end, words) : null;
        }

        return null;
    }

    private static TimeSpan? Time(Match timing, int first)
    {
        int Part(int group) => timing.Groups[first + group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        var time = new TimeSpan(0, Part(0), Part(1), Part(2), Part(3));
        return time < TimeSpan.FromDays(10) ? time : null;
    }

    [GeneratedRegex(@"^\s*(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})[.,]([0-9]{3})\s*-->\s*(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})[.,]([0-9]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Timing();
}
