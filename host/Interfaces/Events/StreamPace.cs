using System.Globalization;

namespace Interfaces;

/// <summary>How a recording is to raise <c>Stream</c> events, for all that listen.</summary>
/// <param name="Every">How often.</param>
/// <param name="Limit">For how long; <see langword="null"/> is without end.</param>
internal sealed record StreamPace(TimeSpan Every, TimeSpan? Limit)
{
    /// <summary>What suits all of them; <see langword="null"/> when nobody listens.</summary>
    public static StreamPace? Of(IEnumerable<EventOptions> listeners) => listeners
        .Select(options => new StreamPace(options.StreamEvery, options.StreamTimeLimit))
        .Aggregate((StreamPace?)null, (pace, other) => pace is null ? other : new StreamPace(
            pace.Every < other.Every ? pace.Every : other.Every,
            pace.Limit is { } limit && other.Limit is { } otherLimit ? (limit > otherLimit ? limit : otherLimit) : null));

    /// <summary>What the element that records is told, in milliseconds.</summary>
    public static Markup Attributes(StreamPace? pace) => pace is null
        ? Markup.Empty
        : Markup.Attribute("data-stream", Milliseconds(pace.Every)) + Markup.Attribute("data-stream-limit", pace.Limit is { } limit ? Milliseconds(limit) : null);

    private static string Milliseconds(TimeSpan time) => ((long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
}
