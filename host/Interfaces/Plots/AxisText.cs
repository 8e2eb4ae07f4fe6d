using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Writes the values of a column as a reader sees them.</summary>
internal sealed class AxisText
{
    private readonly PlotColumn _column;
    private readonly string? _format;
    private readonly Calendar _calendar;
    private readonly string _layout;

    public AxisText(PlotColumn column, string? format, TimeZoneInfo zone)
    {
        (_column, _format) = (column, AxisFormat.Suiting(format, column.Kind));
        _calendar = column.IsZoned ? new(zone) : Calendar.Plain;
        _layout = column.Kind == ColumnKind.Time ? LayoutOf(column.Values.Where(double.IsFinite)) : "";
    }

    /// <summary>How a script says values are written, where it suits them; <see langword="null"/> when it does not say.</summary>
    public string? Format => _format;

    public Calendar Calendar => _calendar;

    /// <summary>The value, as the script wants it written.</summary>
    public string Of(double value) => _format is null ? Plain(value) : _column.Kind == ColumnKind.Time
        ? _calendar.Local(value).ToString(_format, CultureInfo.InvariantCulture)
        : value.ToString(_format, CultureInfo.InvariantCulture);

    /// <summary>The value so that no digit of it is lost that can be told.</summary>
    public string Plain(double value) => _column.Kind switch
    {
        _ when !double.IsFinite(value) => "",
        ColumnKind.Time => _calendar.Local(value).ToString(_layout, CultureInfo.InvariantCulture),
        ColumnKind.Category => value >= 0 && value < _column.Categories.Count ? _column.Categories[(int)value] : "",
        _ => value.ToString(Math.Abs(value) is >= 1e15 or (> 0 and < 1e-6) ? "G12" : "0.############", CultureInfo.InvariantCulture),
    };

    // As short as all of them allow.
    private string LayoutOf(IEnumerable<double> times)
    {
        var grain = 0;
        foreach (var time in times)
        {
            var clock = _calendar.Local(time).TimeOfDay;
            grain = Math.Max(grain, clock == TimeSpan.Zero ? 0 : clock.Ticks % TimeSpan.TicksPerMinute == 0 ? 1 : clock.Ticks % TimeSpan.TicksPerSecond == 0 ? 2 : 3);
            if (grain == 3)
                break;
        }

        return grain switch { 0 => "yyyy-MM-dd", 1 => "yyyy-MM-dd HH:mm", 2 => "yyyy-MM-dd HH:mm:ss", _ => "yyyy-MM-dd HH:mm:ss.fff" };
    }
}
