namespace Interfaces;

/// <summary>The side at which a sidebar stands.</summary>
public enum SidebarPosition
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>At the right.</summary>
    Right,
}
