namespace Interfaces.Host.Transcripts;

/// <summary>The limits of transcripts.</summary>
internal sealed record TranscriptOptions
{
    /// <summary>The largest transcript, in bytes. Default: 1 MB.</summary>
    public int MaxBytes { get; init; } = 1 << 20;

    /// <summary>How many steps a transcript may have. Default: 1,000.</summary>
    public int MaxSteps { get; init; } = 1_000;

    /// <summary>How many visitors a transcript may have. Default: 100.</summary>
    public int MaxVisitors { get; init; } = 100;

    /// <summary>How much one step may record, in characters. Default: 65,536.</summary>
    public int MaxRecorded { get; init; } = 64 * 1024;

    /// <summary>How long a step may take by the clock on the wall. Default: 30 seconds.</summary>
    public TimeSpan MaxStepTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How far the clock of the transcript goes by itself while a step waits for its end. Default: 1 hour.</summary>
    public TimeSpan MaxStepClock { get; init; } = TimeSpan.FromHours(1);
}
