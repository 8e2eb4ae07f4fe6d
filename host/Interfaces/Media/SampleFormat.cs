using System.Diagnostics.CodeAnalysis;

namespace Interfaces;

/// <summary>How a WAV file holds a sample.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Floating point is what such files call it.")]
public enum SampleFormat
{
    /// <summary>Whole numbers of 8 bits: small, and noisy.</summary>
    Pcm8,

    /// <summary>Whole numbers of 16 bits: what everything can play.</summary>
    Pcm16,

    /// <summary>Whole numbers of 24 bits.</summary>
    Pcm24,

    /// <summary>Whole numbers of 32 bits.</summary>
    Pcm32,

    /// <summary>Floating point of 32 bits: nothing is lost.</summary>
    Float32,

    /// <summary>Floating point of 64 bits.</summary>
    Float64,
}
