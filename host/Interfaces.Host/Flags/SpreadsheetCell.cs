using System.Globalization;

namespace Interfaces.Host.Flags;

/// <summary>
/// Text as the cell of a file that somebody is going to open in a spreadsheet: what a spreadsheet would compute gets an
/// apostrophe in front, and is text. A plain number stays as it is.
/// </summary>
internal static class SpreadsheetCell
{
    private const char Mark = '\'';

    /// <summary>The text with its mark, if it needs one.</summary>
    public static string Write(string text) => IsMarkedOrFormula(text) && !IsNumber(text) ? Mark + text : text;

    /// <summary>The text without its mark.</summary>
    public static string Read(string cell) => cell is [Mark, ..] && IsMarkedOrFormula(cell) ? cell[1..] : cell;

    // Text that begins with the mark and would be a formula without it is marked too: else reading would take away what was meant.
    private static bool IsMarkedOrFormula(string text) => text.AsSpan().TrimStart(Mark) is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];

    private static bool IsNumber(string text) =>
        text is ['-', _, ..] && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
