namespace Interfaces;

/// <summary>How far a sound or film had played when something happened to it.</summary>
public sealed record PlaybackData : EventData
{
    /// <summary>Seconds from the beginning. Default: 0. Bounds: 0 to a year.</summary>
    public double Position { get; init; }

    /// <summary>How long it is, in seconds; 0 when the browser does not know. Default: 0. Bounds: 0 to a year.</summary>
    public double Duration { get; init; }
}
