using System.Linq.Expressions;
using Interfaces.Plots;

namespace Interfaces;

/// <summary>Draws each row as a point.</summary>
/// <remarks>Numbers and times as colors become shades; other colors tell categories apart.</remarks>
/// <example><code>new ScatterPlot&lt;Weather&gt;(rows, x: row => row.Time, y: row => row.Temperature, color: row => row.City)</code></example>
/// <typeparam name="T">The type of a row: any with public properties or fields.</typeparam>
public record ScatterPlot<T> : NativePlot<T>
{
    /// <summary>Makes a plot.</summary>
    /// <param name="rows">What is drawn. Default: nothing yet.</param>
    /// <param name="x">The column of the x axis. Default: the first column.</param>
    /// <param name="y">The column of the y axis. Default: the second column.</param>
    /// <param name="color">The column that tells series apart. Default: none.</param>
    /// <param name="label">What stands above it. Default: the title, else what the axes show.</param>
    /// <exception cref="ArgumentException">A selector does not just name a property or a field.</exception>
    public ScatterPlot(IEnumerable<T>? rows = null, Expression<Func<T, object?>>? x = null, Expression<Func<T, object?>>? y = null, Expression<Func<T, object?>>? color = null, string? label = null)
        : base(rows, RowFields.NameOf(x, nameof(x)), RowFields.NameOf(y, nameof(y)), RowFields.NameOf(color, nameof(color)), label)
    {
    }

    private protected ScatterPlot(IEnumerable<T>? rows, string? x, string? y, string? color, string? label)
        : base(rows, x, y, color, label)
    {
    }

    private protected sealed override PlotSettings Settings => Common(PlotMark.Point);
}

/// <summary>Draws each row as a point. The columns are known by their names only: of dictionaries, JSON objects, or rows of any type.</summary>
/// <remarks>Numbers and times as colors become shades; other colors tell categories apart.</remarks>
public sealed record ScatterPlot : ScatterPlot<object>
{
    /// <summary>Makes a plot.</summary>
    /// <param name="rows">What is drawn. Default: nothing yet.</param>
    /// <param name="x">The column of the x axis. Default: the first column.</param>
    /// <param name="y">The column of the y axis. Default: the second column.</param>
    /// <param name="color">The column that tells series apart. Default: none.</param>
    /// <param name="label">What stands above it. Default: the title, else what the axes show.</param>
    public ScatterPlot(IEnumerable<object>? rows = null, string? x = null, string? y = null, string? color = null, string? label = null)
        : base(rows, x, y, color, label)
    {
    }

    /// <summary>Makes a plot of rows whose type has no name.</summary>
    /// <param name="rows">What is drawn.</param>
    /// <param name="x">The column of the x axis. Default: the first column.</param>
    /// <param name="y">The column of the y axis. Default: the second column.</param>
    /// <param name="color">The column that tells series apart. Default: none.</param>
    /// <param name="label">What stands above it. Default: the title, else what the axes show.</param>
    /// <exception cref="ArgumentException">A selector does not just name a property or a field.</exception>
    public static ScatterPlot<T> Of<T>(IEnumerable<T> rows, Expression<Func<T, object?>>? x = null, Expression<Func<T, object?>>? y = null, Expression<Func<T, object?>>? color = null, string? label = null) => new(rows, x, y, color, label);
}
