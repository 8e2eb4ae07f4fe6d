namespace Interfaces;

/// <summary>How a picture fills a frame of other proportions.</summary>
public enum ObjectFit
{
    /// <summary>It is cut off, and fills the frame.</summary>
    Cover,

    /// <summary>It is whole, and leaves room on two sides.</summary>
    Contain,

    /// <summary>It is stretched.</summary>
    Fill,

    /// <summary>As <see cref="Contain"/>, but never larger than it is.</summary>
    ScaleDown,
}
