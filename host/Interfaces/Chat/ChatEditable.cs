namespace Interfaces;

/// <summary>Which messages of a conversation a visitor can edit.</summary>
public enum ChatEditable
{
    /// <summary>The visitor's own.</summary>
    User,

    /// <summary>All.</summary>
    All,
}
