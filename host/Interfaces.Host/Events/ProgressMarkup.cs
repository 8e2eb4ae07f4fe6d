using System.Globalization;
using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>Draws how far a handler is: one bar for each level, with what is being done, how much of it is, and the time.</summary>
internal static class ProgressMarkup
{
    public static Markup Of(IReadOnlyList<ProgressLevel> levels) => Markup.Of($"<div class=\"progress\">{Markup.Join(levels.Select(Level))}</div>");

    private static Markup Level(ProgressLevel level)
    {
        var value = level.Fraction is { } fraction ? Markup.Of($" value=\"{fraction.ToString("0.####", CultureInfo.InvariantCulture)}\"") : Markup.Empty;
        // The time is no part of the bar's name: who listens is not told it again with each second.
        var pace = PaceText.Of(level) is { Length: > 0 } text ? Markup.Of($" <small>{text}</small>") : Markup.Empty;
        return Markup.Of($"<div><label><span>{level.Description ?? "Working"}</span> <span>{Amount(level)}</span> <progress{value}></progress></label>{pace}</div>");
    }

    private static string Amount(ProgressLevel level) => level switch
    {
        { Step: { } step, Total: { } total } => Words(Number(step), "of", Number(total), level.Unit),
        { Step: { } step } => Words(Number(step), level.Unit),
        { Fraction: { } fraction } => fraction.ToString("0%", CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Words(params string?[] words) => string.Join(' ', words.OfType<string>());

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
