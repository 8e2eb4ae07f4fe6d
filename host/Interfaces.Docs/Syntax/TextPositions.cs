namespace Interfaces.Docs.Syntax;

/// <summary>Turns an offset in a text into line and column, both counted from 1.</summary>
internal sealed class TextPositions
{
    private readonly List<int> _starts = [0];

    public TextPositions(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    public (int Line, int Column) At(int offset)
    {
        var found = _starts.BinarySearch(Math.Max(0, offset));
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Math.Max(0, offset) - _starts[line] + 1);
    }

    public int OffsetOf(int line, int column) =>
        _starts[Math.Clamp(line - 1, 0, _starts.Count - 1)] + Math.Max(0, column - 1);
}
