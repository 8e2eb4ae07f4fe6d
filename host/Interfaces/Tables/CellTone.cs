namespace Interfaces;

/// <summary>What a colour says. The colours themselves are the theme's, light and dark.</summary>
public enum CellTone
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Look here.</summary>
    Accent,

    /// <summary>All is well.</summary>
    Success,

    /// <summary>Take care.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Danger,
}
