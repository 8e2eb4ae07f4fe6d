namespace Interfaces.Host.Transcripts;

/// <summary>What reading a transcript gave.</summary>
internal abstract record TranscriptReading
{
    private TranscriptReading()
    {
    }

    /// <summary>It makes sense.</summary>
    public sealed record Read(Transcript Transcript) : TranscriptReading;

    /// <summary>It does not.</summary>
    public sealed record Unreadable(TranscriptProblem Problem) : TranscriptReading;
}
