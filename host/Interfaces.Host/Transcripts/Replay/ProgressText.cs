using System.Globalization;
using Interfaces.Engine;

namespace Interfaces.Host.Transcripts;

/// <summary>Writes how far a handler is as a line of a transcript: <c>progress 3 of 10 files "Copying", 2s left / 50%</c>. How long it has gone on, the times of the transcript say.</summary>
internal static class ProgressText
{
    public static string Of(EngineMessage.Progress progress) => "progress " + string.Join(" / ", progress.Levels.Select(Level));

    private static string Level(ProgressLevel level) => string.Join(' ', new[]
    {
        Amount(level),
        level.Unit,
        level.Description is { } description ? ValueText.Quote(description) : null,
    }.OfType<string>()) + Pace(level);

    private static string Pace(ProgressLevel level) => level switch
    {
        { Remaining: { } rest } => $", {Duration.Write(rest)} left",
        { Rate: { } rate } => $", {Number(rate)}/s",
        _ => "",
    };

    private static string? Amount(ProgressLevel level) => level switch
    {
        { Step: { } step, Total: { } total } => $"{Number(step)} of {Number(total)}",
        { Step: { } step } => Number(step),
        _ => level.Fraction?.ToString("0.##%", CultureInfo.InvariantCulture),
    };

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
