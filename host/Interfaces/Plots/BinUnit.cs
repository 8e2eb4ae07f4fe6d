namespace Interfaces.Plots;

/// <summary>What the bins of a time axis are counted in.</summary>
internal enum BinUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
