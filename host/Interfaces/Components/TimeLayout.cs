namespace Interfaces;

/// <summary>Which parts of a date and time are entered.</summary>
/// <param name="HasDate">Year, month and day.</param>
/// <param name="HasTime">Hour and minute.</param>
/// <param name="HasSeconds">Seconds, where there is a time.</param>
internal readonly record struct TimeLayout(bool HasDate, bool HasTime, bool HasSeconds)
{
    private const string Date = "yyyy-MM-dd";

    public string InputType => (HasDate, HasTime) switch
    {
        (true, true) => "datetime-local",
        (true, false) => "date",
        _ => "time",
    };

    public string Noun => (HasDate, HasTime) switch
    {
        (true, true) => "a date and time",
        (true, false) => "a date",
        _ => "a time",
    };

    /// <summary>How a page's control writes it.</summary>
    public string Format
    {
        get
        {
            var time = HasSeconds ? "HH:mm:ss" : "HH:mm";
            return (HasDate, HasTime) switch
            {
                (true, true) => $"{Date}'T'{time}",
                (true, false) => Date,
                _ => time,
            };
        }
    }

    /// <summary>How a page's control, or a program, may write it.</summary>
    public string[] Accepted
    {
        get
        {
            if (!HasTime)
                return [Date];
            var prefix = HasDate ? Date + "'T'" : "";
            return [prefix + "HH:mm", prefix + "HH:mm:ss", prefix + "HH:mm:ss.FFFFFFF"];
        }
    }
}
