namespace Interfaces;

/// <summary>How visitors find rows in a table.</summary>
public enum TableSearch
{
    /// <summary>By looking.</summary>
    None,

    /// <summary>By a text that stands somewhere in a row.</summary>
    Search,

    /// <summary>By a text, and by what stands in single columns.</summary>
    Filter,
}
