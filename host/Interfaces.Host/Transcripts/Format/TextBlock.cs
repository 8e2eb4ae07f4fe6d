namespace Interfaces.Host.Transcripts;

/// <summary>Text of several lines, between rows of quotes: the indentation of the last row is not part of it.</summary>
internal static class TextBlock
{
    private const int Fewest = 3;
    private const string Indent = "    ";

    /// <summary>Whether text can stand as it is: an editor must not be able to change it without being seen.</summary>
    public static bool Suits(string text) => text.Contains('\n', StringComparison.Ordinal)
        && !text.Any(letter => char.IsControl(letter) && letter != '\n')
        && !text.Split('\n').Any(line => line.EndsWith(' '));

    /// <summary>Writes text.</summary>
    public static IEnumerable<string> Write(string text)
    {
        var lines = text.Split('\n');
        var fence = new string('"', Math.Max(Fewest, lines.Max(line => line.Trim().All(letter => letter == '"') ? line.Trim().Length + 1 : 0)));
        return [fence, .. lines.Select(line => line.Length == 0 ? "" : Indent + line), Indent + fence];
    }

    /// <summary>Whether a value begins a block.</summary>
    public static bool Opens(string value) => value.Length >= Fewest && value.All(letter => letter == '"');

    /// <summary>Reads the lines after the first row of quotes.</summary>
    /// <returns>The text and how many lines it took with its last row; <see langword="null"/> when there is no last row.</returns>
    public static (string Text, int Lines)? Read(string fence, IEnumerable<string> lines)
    {
        var read = new List<string>();
        foreach (var line in lines)
        {
            if (line.TrimEnd().EndsWith(fence, StringComparison.Ordinal) && line.Trim() == fence)
            {
                var indent = line.Length - line.TrimStart().Length;
                return (string.Join('\n', read.Select(text => text[Math.Min(indent, text.Length - text.TrimStart(' ').Length)..])), read.Count + 1);
            }

            read.Add(line);
        }

        return null;
    }
}
