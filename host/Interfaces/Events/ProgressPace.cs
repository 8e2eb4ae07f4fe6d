using Interfaces.Engine;

namespace Interfaces;

/// <summary>How long one loop of a handler has gone on, and how long the rest of it may take: judged by how fast it has gone so far.</summary>
internal sealed class ProgressPace(TimeProvider time)
{
    // What takes less than this needs no estimate, and what was seen for less gives none.
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    // Whoever is told to wait for longer than this knows enough.
    private static readonly TimeSpan Most = TimeSpan.FromDays(100);

    private long _begin = time.GetTimestamp();
    private Mark? _first;
    private Mark? _last;

    /// <summary>Notes how far it is. Who falls back has begun anew.</summary>
    public void Note(ProgressLevel level)
    {
        if ((level.Fraction ?? level.Step) is not { } amount)
            return;
        var mark = new Mark(amount, level.Fraction is not null, time.GetTimestamp());
        if (_last is { } last && last.IsShare == mark.IsShare && amount < last.Amount)
            (_begin, _first) = (mark.At, mark);
        if (_first?.IsShare != mark.IsShare)
            _first = mark;
        _last = mark;
    }

    /// <summary>What was noted last, with the times as they are now.</summary>
    public ProgressLevel Timed(ProgressLevel level)
    {
        var now = time.GetTimestamp();
        var elapsed = time.GetElapsedTime(_begin, now);
        if (elapsed < Least)
            return level;
        level = level with { Elapsed = Rounded(elapsed) };
        if (_first is not { } first || _last is not { } last || last.Amount <= first.Amount || time.GetElapsedTime(first.At, now) < Least)
            return level;
        var done = last.Amount - first.Amount;
        if (level.Fraction is null)
            return level.Step is null ? level : level with { Rate = done / time.GetElapsedTime(first.At, now).TotalSeconds };
        var seconds = time.GetElapsedTime(first.At, last.At).TotalSeconds * (1 - last.Amount) / done - time.GetElapsedTime(last.At, now).TotalSeconds;
        return seconds < Most.TotalSeconds && Rounded(TimeSpan.FromSeconds(seconds)) is { Ticks: > 0 } rest ? level with { Remaining = rest } : level;
    }

    private static TimeSpan Rounded(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Round(time.TotalMilliseconds));

    private readonly record struct Mark(double Amount, bool IsShare, long At);
}
