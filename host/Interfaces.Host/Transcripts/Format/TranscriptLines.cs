namespace Interfaces.Host.Transcripts;

/// <summary>The lines of a transcript, read one after another.</summary>
internal sealed class TranscriptLines(string text)
{
    private readonly string[] _lines = text.Split('\n');
    private int _next;

    /// <summary>The number of the line that was taken last.</summary>
    public int Number => _next;

    public bool IsAtEnd => _next >= _lines.Length;

    /// <summary>The lines that were not taken yet.</summary>
    public IEnumerable<string> Rest => _lines.Skip(_next);

    public string Take() => _lines[_next++];

    /// <summary>Takes several.</summary>
    public string[] Take(int count)
    {
        var taken = _lines[_next..(_next + count)];
        _next += count;
        return taken;
    }

    /// <summary>Takes what is indented, with the blank lines inside.</summary>
    public void SkipIndented()
    {
        for (var end = _next; end < _lines.Length && (IsBlank(_lines[end]) || char.IsWhiteSpace(_lines[end][0])); end++)
        {
            if (!IsBlank(_lines[end]))
                _next = end + 1;
        }
    }

    public static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
