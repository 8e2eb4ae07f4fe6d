namespace Interfaces;

/// <summary>Where in a WAV file the samples are, and what they are.</summary>
/// <param name="Format">What the samples are.</param>
/// <param name="Offset">Where they begin, in bytes.</param>
/// <param name="Length">How many bytes they have.</param>
internal sealed record WaveData(WaveFormat Format, int Offset, int Length);
