namespace Interfaces;

/// <summary>How a row or a column looks.</summary>
public enum LayoutVariant
{
    /// <summary>Only its blocks are to be seen, with the usual gaps.</summary>
    Default,

    /// <summary>It stands on a panel of its own.</summary>
    Panel,

    /// <summary>Its blocks stand close together.</summary>
    Compact,
}
