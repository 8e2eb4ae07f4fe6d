namespace Interfaces.Plots;

/// <summary>A mark on an axis.</summary>
/// <param name="Value">Where it is.</param>
/// <param name="Label">What stands there.</param>
/// <param name="Context">What stands below because it became different: the date of a time, the year of a date.</param>
internal readonly record struct AxisTick(double Value, string Label, string? Context = null);
