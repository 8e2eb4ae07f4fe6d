namespace Interfaces;

/// <summary>How large a button is.</summary>
public enum ButtonSize
{
    /// <summary>As large as the other controls.</summary>
    Medium,

    /// <summary>For a place beside something else.</summary>
    Small,

    /// <summary>For the one thing that a page is about.</summary>
    Large,
}
