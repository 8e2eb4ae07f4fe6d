namespace Interfaces.Plots;

/// <summary>What the values of a column are.</summary>
internal enum ColumnKind
{
    Number,
    Time,
    Category,
}
