namespace Interfaces;

/// <summary>Where a <see cref="Video"/> takes film from.</summary>
public enum VideoSource
{
    /// <summary>A file that the visitor chooses, or drags there.</summary>
    Upload,

    /// <summary>The visitor's camera.</summary>
    Webcam,
}
