using System.Globalization;
using System.Text;

namespace Interfaces.Host.Transcripts;

/// <summary>Shows where two texts differ, line by line, with some lines around.</summary>
internal static class LineDifference
{
    private const int Context = 3;

    // Beyond this the lines between the first and the last difference are shown as one.
    private const long MaxCells = 4_000_000;

    /// <summary>The difference: <c>-</c> was there, <c>+</c> is new; empty when there is none.</summary>
    public static string Of(string before, string after)
    {
        var edits = Edits(Lines(before), Lines(after));
        var text = new StringBuilder();
        var shown = -1;
        for (var index = 0; index < edits.Count; index++)
        {
            if (!Enumerable.Range(index - Context, 2 * Context + 1).Any(near => near >= 0 && near < edits.Count && edits[near].Mark != ' '))
                continue;
            if (index != shown + 1 || index == 0)
                text.Append(CultureInfo.InvariantCulture, $"  line {edits[index].Number}:\n");
            shown = index;
            text.Append($"  {edits[index].Mark} {edits[index].Line}".TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static List<Edit> Edits(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
            start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
            end++;

        var edits = new List<Edit>();
        edits.AddRange(before.Take(start).Select((line, index) => new Edit(' ', line, index + 1)));
        Middle(before[start..^end], after[start..^end], start, edits);
        edits.AddRange(before.Skip(before.Length - end).Select((line, index) => new Edit(' ', line, before.Length - end + index + 1)));
        return edits;
    }

    private static void Middle(string[] before, string[] after, int offset, List<Edit> edits)
    {
        var common = (long)before.Length * after.Length > MaxCells ? null : Common(before, after);
        int i = 0, j = 0;
        while (i < before.Length || j < after.Length)
        {
            if (common is not null && i < before.Length && j < after.Length && before[i] == after[j])
                (i, j) = Keep(i, j);
            else if (j >= after.Length || (i < before.Length && (common is null || common[i + 1, j] >= common[i, j + 1])))
                edits.Add(new Edit('-', before[i], offset + ++i));
            else
                edits.Add(new Edit('+', after[j++], offset + i + 1));
        }

        (int, int) Keep(int i, int j)
        {
            edits.Add(new Edit(' ', before[i], offset + i + 1));
            return (i + 1, j + 1);
        }
    }

    // For each pair of places: how many lines the rests have in common, in order.
    private static int[,] Common(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    private readonly record struct Edit(char Mark, string Line, int Number);
}
