namespace Interfaces;

/// <summary>The direction in which blocks follow one another.</summary>
public enum Orientation
{
    /// <summary>Side by side.</summary>
    Row,

    /// <summary>One below another.</summary>
    Column,
}
