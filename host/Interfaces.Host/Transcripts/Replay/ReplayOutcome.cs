namespace Interfaces.Host.Transcripts;

/// <summary>What became of a replay.</summary>
internal abstract record ReplayOutcome
{
    private ReplayOutcome()
    {
    }

    /// <summary>All steps were done.</summary>
    /// <param name="Text">The transcript with what the demo says now.</param>
    public sealed record Played(string Text) : ReplayOutcome;

    /// <summary>A step could not be done.</summary>
    public sealed record Stopped(TranscriptProblem Problem) : ReplayOutcome;
}
