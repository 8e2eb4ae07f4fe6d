namespace Interfaces.Host.Transcripts;

/// <summary>Why a transcript cannot be read or replayed.</summary>
/// <param name="Line">The line in the transcript, from 1; 0 for the whole.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
internal sealed record TranscriptProblem(int Line, string Message);
