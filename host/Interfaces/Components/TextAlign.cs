namespace Interfaces;

/// <summary>On which side text stands.</summary>
public enum TextAlign
{
    /// <summary>Where lines begin.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Where lines end.</summary>
    End,
}
