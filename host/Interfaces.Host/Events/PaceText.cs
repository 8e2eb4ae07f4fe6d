using System.Globalization;
using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>Says how long a handler has gone on, and how long the rest may take, or how fast it goes: <c>12 s, about 7 s left</c>.</summary>
internal static class PaceText
{
    /// <summary>The text; empty for what has only begun.</summary>
    public static string Of(ProgressLevel level) => string.Join(", ", new[]
    {
        level.Elapsed is { } elapsed ? Time(elapsed) : null,
        level.Remaining is { } rest ? $"about {Time(Rough(rest))} left" : null,
        level.Rate is { } rate ? Speed(rate, level.Unit) : null,
    }.OfType<string>());

    private static string Time(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => Number(Math.Floor(time.TotalSeconds), "s"),
        { TotalHours: < 1 } => Two(time.Minutes, "min", time.Seconds, "s"),
        { TotalDays: < 1 } => Two(time.Hours, "h", time.Minutes, "min"),
        _ => Two(time.Days, "d", time.Hours, "h"),
    };

    // An estimate is no more exact than that: whole seconds, of a longer time whole minutes.
    private static TimeSpan Rough(TimeSpan time) => time.TotalMinutes < 1
        ? TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds))
        : TimeSpan.FromMinutes(Math.Round(time.TotalMinutes));

    private static string Speed(double rate, string? unit) => rate switch
    {
        >= 1 => $"{Amount(rate)}{Of(unit)}/s",
        >= 1 / 60d => $"{Amount(rate * 60)}{Of(unit)}/min",
        _ => $"{Amount(rate * 3600)}{Of(unit)}/h",
    };

    private static string Of(string? unit) => unit is null ? "" : " " + unit;

    private static string Amount(double number) => number.ToString(number < 10 ? "0.#" : "#,0", CultureInfo.InvariantCulture);

    private static string Number(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number:0} {unit}");

    private static string Two(int first, string firstUnit, int second, string secondUnit) =>
        second == 0 ? Number(first, firstUnit) : $"{Number(first, firstUnit)} {Number(second, secondUnit)}";
}
