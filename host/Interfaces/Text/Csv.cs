using System.Text;

namespace Interfaces;

/// <summary>Reads and writes tables as text: cells separated by commas, rows by line ends, and quotes around what has either in it (RFC 4180).</summary>
public static class Csv
{
    private const char Quote = '"';

    /// <summary>Reads rows. A line end at the end begins no row.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The cells of each row, or what is wrong with the text.</returns>
    public static Parsed<IReadOnlyList<IReadOnlyList<string>>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = new List<IReadOnlyList<string>>();
        for (var at = 0; at < text.Length;)
        {
            var row = new List<string>();
            do
            {
                if (!TryReadCell(text, ref at, out var cell))
                    return Parsed.Error<IReadOnlyList<IReadOnlyList<string>>>($"row {rows.Count + 1} has a quote that is not closed, or text after one.");
                row.Add(cell);
            }
            while (TrySkip(text, ref at, ','));
            rows.Add(row);
            TrySkip(text, ref at, '\r');
            TrySkip(text, ref at, '\n');
        }

        return Parsed.Ok<IReadOnlyList<IReadOnlyList<string>>>(rows);
    }

    /// <summary>Writes one row, with its line end.</summary>
    /// <param name="cells">The cells.</param>
    public static string WriteRow(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return string.Join(',', cells.Select(Written)) + "\r\n";
    }

    private static string Written(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static bool TryReadCell(string text, ref int at, out string cell)
    {
        if (at >= text.Length || text[at] != Quote)
        {
            var end = text.AsSpan(at).IndexOfAny(",\r\n");
            cell = end < 0 ? text[at..] : text.Substring(at, end);
            at += cell.Length;
            return true;
        }

        var read = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != Quote)
                read.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == Quote)
                read.Append(text[++at]);
            else
                break;
        }

        cell = read.ToString();
        return TrySkip(text, ref at, Quote) && (at == text.Length || text[at] is ',' or '\r' or '\n');
    }

    private static bool TrySkip(string text, ref int at, char expected)
    {
        if (at >= text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }
}
