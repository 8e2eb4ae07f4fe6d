namespace Interfaces;

/// <summary>How several numbers become one: those of a bin, or those that have the same place on the x axis.</summary>
public enum Aggregate
{
    /// <summary>All of them together.</summary>
    Sum,

    /// <summary>Their arithmetic mean.</summary>
    Mean,

    /// <summary>The one in the middle; of an even number of them the mean of the two in the middle.</summary>
    Median,

    /// <summary>The lowest.</summary>
    Minimum,

    /// <summary>The highest.</summary>
    Maximum,

    /// <summary>How many rows there are, whatever their y is.</summary>
    Count,
}
