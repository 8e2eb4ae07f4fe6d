using System.Runtime.CompilerServices;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>
/// Tells the visitor how far a handler is: a handler that has a parameter of this type, or of type
/// <see cref="IProgress{T}"/> of <see cref="double"/>, is given one. The page shows it as a bar at the handler's outputs.
/// </summary>
/// <remarks>
/// It may be used from several threads, as often as one likes: the page is told a few times a second, and of the newest
/// only. What takes longer than a second also says how long it has, and how long the rest may take, or how fast it goes.
/// What is reported after the handler has ended reaches nobody.
/// </remarks>
[Injected]
public sealed class Progress : IProgress<double>
{
    /// <summary>How many characters of a description or a unit are shown: 500. The rest is cut off.</summary>
    public const int MaxLength = 500;

    private readonly ProgressStack _stack;

    internal Progress(ISignals signals) => _stack = new ProgressStack(signals);

    /// <summary>Says how much is done.</summary>
    /// <param name="value">From 0 to 1. What is beyond is taken for the nearer of the two; what is not a number, for unknown.</param>
    public void Report(double value) => _stack.Report(Share(value, null));

    /// <summary>Says how much is done, and what is being done.</summary>
    /// <param name="fraction">From 0 to 1. What is beyond is taken for the nearer of the two; what is not a number, for unknown.</param>
    /// <param name="description">What is being done.</param>
    public void Report(double fraction, string? description) => _stack.Report(Share(fraction, description));

    /// <summary>Says what is being done, when nobody knows how long it takes.</summary>
    /// <param name="description">What is being done.</param>
    public void Report(string description) => _stack.Report(Share(double.NaN, description));

    /// <summary>Says how many are done, of how many.</summary>
    /// <param name="step">How many are done.</param>
    /// <param name="total">How many there are; <see langword="null"/> when nobody knows.</param>
    /// <param name="unit">What is counted, such as <c>files</c>. Default: not said.</param>
    /// <param name="description">What is being done. Default: not said.</param>
    public void Report(double step, double? total, string? unit = null, string? description = null) =>
        _stack.Report(Steps(step, total, unit, description));

    /// <summary>Counts the items of a loop as they are taken. Loops inside one another have a bar each.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="description">What is being done. Default: not said.</param>
    /// <param name="total">How many there are. Default: as many as the collection says, else unknown.</param>
    /// <param name="unit">What is counted, such as <c>files</c>. Default: not said.</param>
    /// <returns>The same items, in their order.</returns>
    public IEnumerable<T> Track<T>(IEnumerable<T> items, string? description = null, int? total = null, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Tracked(items, total ?? (items.TryGetNonEnumeratedCount(out var count) ? count : null), unit, description);
    }

    /// <summary>Counts the items of a loop as they arrive. Loops inside one another have a bar each.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="description">What is being done. Default: not said.</param>
    /// <param name="total">How many there are. Default: unknown.</param>
    /// <param name="unit">What is counted, such as <c>files</c>. Default: not said.</param>
    /// <returns>The same items, in their order.</returns>
    public IAsyncEnumerable<T> Track<T>(IAsyncEnumerable<T> items, string? description = null, int? total = null, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Tracked(items, total, unit, description);
    }

    private IEnumerable<T> Tracked<T>(IEnumerable<T> items, int? total, string? unit, string? description)
    {
        using var loop = _stack.Enter();
        var step = 0;
        loop.Show(Steps(step, total, unit, description));
        foreach (var item in items)
        {
            yield return item;
            loop.Show(Steps(++step, total, unit, description));
        }
    }

    private async IAsyncEnumerable<T> Tracked<T>(IAsyncEnumerable<T> items, int? total, string? unit, string? description, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var loop = _stack.Enter();
        var step = 0;
        loop.Show(Steps(step, total, unit, description));
        await foreach (var item in items.WithCancellation(cancellation))
        {
            yield return item;
            loop.Show(Steps(++step, total, unit, description));
        }
    }

    private static ProgressLevel Share(double fraction, string? description) => new() { Fraction = Known(fraction), Description = Shown(description) };

    private static ProgressLevel Steps(double step, double? total, string? unit, string? description) => new()
    {
        Step = double.IsFinite(step) ? step : null,
        Total = total is { } number && double.IsFinite(number) ? number : null,
        Unit = Shown(unit),
        Fraction = total is > 0 and < double.PositiveInfinity ? Known(step / total.Value) : null,
        Description = Shown(description),
    };

    private static double? Known(double fraction) => double.IsNaN(fraction) ? null : Math.Clamp(fraction, 0, 1);

    private static string? Shown(string? text) => text is null ? null : ShownText.Cut(text, MaxLength);
}
