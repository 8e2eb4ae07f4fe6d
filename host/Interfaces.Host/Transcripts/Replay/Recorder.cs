namespace Interfaces.Host.Transcripts;

/// <summary>Collects what the demo says in one step, in the order in which it says it.</summary>
internal sealed class Recorder(FakeTime time, TranscriptOptions options)
{
    private const string Indent = "    ";

    private readonly List<string> _lines = [];
    private TimeSpan _begun;
    private TimeSpan _said;
    private string? _speaker;
    private int _size;

    /// <summary>The lines of the step, indented.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Whether the step says more than a reader, or a file, can take.</summary>
    public bool IsFull => _size > options.MaxRecorded;

    /// <summary>Begins a step.</summary>
    /// <param name="visitor">Whose step it is, so that only the others are named; <see langword="null"/> for nobody's.</param>
    public void Begin(string? visitor)
    {
        _lines.Clear();
        _size = 0;
        _speaker = visitor;
        _begun = _said = time.Elapsed;
    }

    /// <summary>Records what a visitor's page is told.</summary>
    public void Say(string visitor, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines.TakeWhile(_ => !IsFull))
        {
            if (time.Elapsed > _said)
                Add($"after {Duration.Write(time.Elapsed - _begun)}");
            _said = time.Elapsed;
            Add(first && visitor != _speaker ? $"{visitor}: {line}" : line);
            first = false;
        }
    }

    private void Add(string line)
    {
        _lines.Add(line.Length == 0 ? "" : Indent + line);
        _size += line.Length;
    }
}
