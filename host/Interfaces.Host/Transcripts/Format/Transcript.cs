namespace Interfaces.Host.Transcripts;

/// <summary>A transcript as it was read: what visitors do, and what the demo said when it was recorded.</summary>
/// <param name="Text">The file's text, its lines ended by <c>\n</c>.</param>
/// <param name="Parts">Everything in it, in order.</param>
/// <param name="Seed">What the source of chance starts from.</param>
/// <param name="Clock">When the transcript begins.</param>
internal sealed record Transcript(string Text, IReadOnlyList<TranscriptPart> Parts, int Seed, DateTimeOffset Clock)
{
    public const int DefaultSeed = 1;

    public static DateTimeOffset DefaultClock { get; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public IEnumerable<TranscriptPart.Step> Steps => Parts.OfType<TranscriptPart.Step>();
}
