using System.Globalization;

namespace Interfaces;

/// <summary>A stretch of days that a click on its name enters into a <see cref="DateRange{T}"/>, counted from the visitor's today or fixed.</summary>
public sealed record DatePreset
{
    private readonly string _unit;
    private readonly string _from;
    private readonly string _to;

    /// <summary>Makes a preset of fixed days.</summary>
    /// <param name="name">What the button says.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public DatePreset(string name, DateOnly from, DateOnly to)
        : this(name, "fixed", Text(from), Text(to))
    {
        if (to < from)
            throw new ArgumentException($"{name} ends before it begins.", nameof(to));
    }

    private DatePreset(string name, string unit, string from, string to) => (Name, _unit, _from, _to) = (name, unit, from, to);

    private DatePreset(string name, string unit, int from, int to)
        : this(name, unit, from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>What the button says.</summary>
    public string Name { get; init; }

    /// <summary>Today alone.</summary>
    public static DatePreset Today { get; } = new("Today", "day", 0, 0);

    /// <summary>From the first day of this month to its last.</summary>
    public static DatePreset ThisMonth { get; } = new("This month", "month", 0, 0);

    /// <summary>The whole month before this.</summary>
    public static DatePreset LastMonth { get; } = new("Last month", "month", -1, -1);

    /// <summary>From the first day of this year to its last.</summary>
    public static DatePreset ThisYear { get; } = new("This year", "year", 0, 0);

    /// <summary>So many days, of which today is the last.</summary>
    /// <param name="days">How many days. Bounds: 1 to 36,600.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public static DatePreset LastDays(int days) => new($"Last {Bound.Within(days, 1, 36_600, nameof(days))} days", "day", 1 - days, 0);

    /// <summary>So many days, of which today is the first.</summary>
    /// <param name="days">How many days. Bounds: 1 to 36,600.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public static DatePreset NextDays(int days) => new($"Next {Bound.Within(days, 1, 36_600, nameof(days))} days", "day", 0, days - 1);

    // Which day today is only the visitor's browser knows.
    internal Markup Render(bool enabled) => Markup.Of($"""
        <button type="button" class="secondary small" data-unit="{_unit}" data-from="{_from}" data-to="{_to}"{Markup.Attribute("disabled", !enabled)}>{Name}</button>
        """);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
