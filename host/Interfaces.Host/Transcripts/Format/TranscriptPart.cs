namespace Interfaces.Host.Transcripts;

/// <summary>A piece of a transcript.</summary>
internal abstract record TranscriptPart
{
    private TranscriptPart()
    {
    }

    /// <summary>A line that is kept as it is: a comment, a blank line, a setting.</summary>
    public sealed record Prose(string Line) : TranscriptPart;

    /// <summary>Something happens.</summary>
    /// <param name="Line">Where it stands, from 1.</param>
    /// <param name="Lines">How it is written.</param>
    /// <param name="Happening">What happens.</param>
    public sealed record Step(int Line, IReadOnlyList<string> Lines, Happening Happening) : TranscriptPart;
}
