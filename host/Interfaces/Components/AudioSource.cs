namespace Interfaces;

/// <summary>Where an <see cref="Audio"/> takes sound from.</summary>
public enum AudioSource
{
    /// <summary>A file that the visitor chooses, or drags there.</summary>
    Upload,

    /// <summary>The visitor's microphone.</summary>
    Microphone,
}
