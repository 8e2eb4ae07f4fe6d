using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>Raises <c>Tick</c> again and again while the page is open. It is not to be seen.</summary>
/// <remarks>Its value is the time from one tick to the next. Return <c>timer with { Active = false }</c> to stop it.</remarks>
/// <example><code>timer.Tick(() => DateTime.Now.ToString("T"), clock);</code></example>
public sealed record Timer : Component<TimeSpan>, IRaisesTick
{
    /// <summary>The shortest time from one tick to the next: 10 milliseconds.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);

    /// <summary>The longest time from one tick to the next: 24 hours.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Makes a timer that ticks every second.</summary>
    public Timer()
        : this(TimeSpan.FromSeconds(1))
    {
    }

    /// <summary>Makes a timer.</summary>
    /// <param name="interval">The time from one tick to the next. Bounds: <see cref="Shortest"/> to <see cref="Longest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of bounds.</exception>
    public Timer(TimeSpan interval) => Value = interval >= Shortest && interval <= Longest
        ? interval
        : throw new ArgumentOutOfRangeException(nameof(interval), interval, "The time between two ticks must be between 10 milliseconds and 24 hours.");

    /// <summary>Makes a timer.</summary>
    /// <param name="seconds">The time from one tick to the next, in seconds. Bounds: 0.01 to 86,400.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of bounds.</exception>
    public Timer(double seconds)
        : this(TimeSpan.FromSeconds(double.IsFinite(seconds) ? Math.Clamp(seconds, -1, 1e6) : -1))
    {
    }

    /// <summary>Whether it ticks. Default: <see langword="true"/>.</summary>
    public bool Active { get; init => field = Set(value); } = true;

    // A visitor can see the time pass, and not change it.
    internal override bool IsInput => false;

    internal override Markup WrapperAttributes(RenderContext context) => Markup.Attribute("hidden", true);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Markup.Of(
        $"""<tick-timer interval="{Value.TotalMilliseconds.ToString("0.###", CultureInfo.InvariantCulture)}"{Markup.Attribute("active", Active && Enabled)}></tick-timer>""");

    /// <inheritdoc/>
    protected override Parsed<TimeSpan> Convert(object? output) => output switch
    {
        TimeSpan interval => Within(interval),
        double seconds when double.IsFinite(seconds) && Math.Abs(seconds) < 1e6 => Within(TimeSpan.FromSeconds(seconds)),
        int seconds => Within(TimeSpan.FromSeconds(seconds)),
        _ => base.Convert(output),
    };

    /// <inheritdoc/>
    protected override JsonElement Format(TimeSpan value) => JsonSerializer.SerializeToElement(value.TotalSeconds);

    private static Parsed<TimeSpan> Within(TimeSpan interval) => interval >= Shortest && interval <= Longest
        ? Parsed.Ok(interval)
        : Parsed.Error<TimeSpan>("the time between two ticks must be between 10 milliseconds and 24 hours.");
}
