namespace Interfaces.Scripting;

/// <summary>Lines of a source text, for showing them beside a diagnostic.</summary>
internal static class SourceLines
{
    private const int MaxLength = 500;

    /// <summary>The text of a line, counted from 1; empty when there is no such line.</summary>
    public static string At(string text, int line)
    {
        var start = 0;
        for (var current = 1; current < line; current++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                return "";
            start = end + 1;
        }

        var stop = text.IndexOf('\n', start);
        return Shorten(text.AsSpan(start, (stop < 0 ? text.Length : stop) - start));
    }

    /// <summary>Line and column, from 1, of a position.</summary>
    public static (int Line, int Column) Locate(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return (before.Count('\n') + 1, position - (before.LastIndexOf('\n') + 1) + 1);
    }

    /// <summary>A line of source as it goes into a diagnostic.</summary>
    public static string Shorten(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd("\r\n");
        return (trimmed.Length > MaxLength ? trimmed[..MaxLength] : trimmed).ToString();
    }
}
