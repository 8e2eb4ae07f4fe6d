using System.Globalization;

namespace Interfaces;

/// <summary>Reads and writes one type of dates and times as pages do.</summary>
internal abstract class TimePoint
{
    private static readonly Dictionary<Type, TimePoint> All = new()
    {
        [typeof(DateTime)] = new Local(),
        [typeof(DateTimeOffset)] = new Zoned(),
        [typeof(DateOnly)] = new Day(),
        [typeof(TimeOnly)] = new Clock(),
    };

    public static bool Has(Type type) => All.ContainsKey(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>The kind for a type, or for what a nullable one may hold.</summary>
    /// <exception cref="ArgumentException">It is no type of dates or times.</exception>
    public static TimePoint For(Type type) => All.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var kind)
        ? kind
        : throw new ArgumentException($"DateTimePicker<{TypeName.Of(type)}> is not possible. Use DateTime, DateTimeOffset, DateOnly, TimeOnly, or a nullable one such as DateOnly?.");

    public virtual TimeLayout Layout(bool time, bool seconds) => new(HasDate: true, HasTime: time, HasSeconds: time && seconds);

    /// <summary>The value, or <see langword="null"/> when the text is none.</summary>
    public abstract object? Read(string text, TimeLayout layout, TimeZoneInfo zone);

    public abstract string Write(object value, TimeLayout layout, TimeZoneInfo zone);

    private static string Write(IFormattable value, TimeLayout layout) => value.ToString(layout.Format, CultureInfo.InvariantCulture);

    private static DateTime? ReadLocal(string text, TimeLayout layout) =>
        DateTime.TryParseExact(text, layout.Accepted, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    private sealed class Local : TimePoint
    {
        public override object? Read(string text, TimeLayout layout, TimeZoneInfo zone) => ReadLocal(text, layout);

        public override string Write(object value, TimeLayout layout, TimeZoneInfo zone) => Write((DateTime)value, layout);
    }

    private sealed class Zoned : TimePoint
    {
        public override object? Read(string text, TimeLayout layout, TimeZoneInfo zone)
        {
            if (ReadLocal(text, layout) is not { } local)
                return null;
            var offset = zone.GetUtcOffset(local);
            var utc = local.Ticks - offset.Ticks;
            return utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks ? new DateTimeOffset(local, offset) : null;
        }

        public override string Write(object value, TimeLayout layout, TimeZoneInfo zone) =>
            Write(TimeZoneInfo.ConvertTime((DateTimeOffset)value, zone), layout);
    }

    private sealed class Day : TimePoint
    {
        public override TimeLayout Layout(bool time, bool seconds) => new(HasDate: true, HasTime: false, HasSeconds: false);

        public override object? Read(string text, TimeLayout layout, TimeZoneInfo zone) =>
            DateOnly.TryParseExact(text, layout.Accepted, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

        public override string Write(object value, TimeLayout layout, TimeZoneInfo zone) => Write((DateOnly)value, layout);
    }

    private sealed class Clock : TimePoint
    {
        public override TimeLayout Layout(bool time, bool seconds) => new(HasDate: false, HasTime: true, HasSeconds: seconds);

        public override object? Read(string text, TimeLayout layout, TimeZoneInfo zone) =>
            TimeOnly.TryParseExact(text, layout.Accepted, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

        public override string Write(object value, TimeLayout layout, TimeZoneInfo zone) => Write((TimeOnly)value, layout);
    }
}
