namespace Interfaces;

/// <summary>How the messages of a conversation stand.</summary>
public enum ChatLayout
{
    /// <summary>In bubbles: the visitor's on one side, the demo's on the other.</summary>
    Bubble,

    /// <summary>One below another over the whole width.</summary>
    Panel,
}
