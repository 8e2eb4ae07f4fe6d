namespace Interfaces;

/// <summary>The order of the categories on the x axis of a plot.</summary>
public enum PlotSort
{
    /// <summary>As they come in the rows; members of an enum as it declares them.</summary>
    None,

    /// <summary>By their names.</summary>
    X,

    /// <summary>By their names, the last first.</summary>
    XDescending,

    /// <summary>By their y, the lowest first; where there are several, by the sum.</summary>
    Y,

    /// <summary>By their y, the highest first; where there are several, by the sum.</summary>
    YDescending,
}
