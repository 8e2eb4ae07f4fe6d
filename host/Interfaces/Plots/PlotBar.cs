namespace Interfaces.Plots;

/// <summary>One bar.</summary>
/// <param name="Point">What it shows.</param>
/// <param name="Left">Where it begins on the x axis.</param>
/// <param name="Right">Where it ends on the x axis.</param>
/// <param name="Bottom">Where it stands on the y axis.</param>
/// <param name="Top">How far it goes: below <paramref name="Bottom"/> for a negative number.</param>
internal readonly record struct PlotBar(PlotPoint Point, double Left, double Right, double Bottom, double Top);
