using System.Text;

namespace Interfaces.Host.Transcripts;

/// <summary>Writes a transcript: what people wrote as it is, and below each step what the demo said.</summary>
internal sealed class TranscriptWriter
{
    private readonly StringBuilder _text = new();
    private bool _isBelowRecord;

    public void Add(TranscriptPart.Prose prose) => AddLine(prose.Line);

    public void Add(TranscriptPart.Step step, IReadOnlyList<string> said)
    {
        foreach (var line in step.Lines)
            AddLine(line);
        foreach (var line in said)
            _text.Append(line).Append('\n');
        _isBelowRecord = said.Count > 0;
    }

    /// <summary>The text, which ends with one line break.</summary>
    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private void AddLine(string line)
    {
        if (_isBelowRecord && line.Length > 0)
            _text.Append('\n');
        _isBelowRecord = false;
        _text.Append(line).Append('\n');
    }
}
