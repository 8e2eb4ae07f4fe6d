using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>A column as it is shown: what the rows say of it, and what the script says.</summary>
/// <param name="Index">Its place in the rows.</param>
/// <param name="Source">What the rows say.</param>
/// <param name="Settings">What the script says.</param>
internal sealed record ShownColumn(int Index, RowColumn Source, TableColumn Settings)
{
    /// <summary>More of a cell's text is shown when it is edited.</summary>
    public const int MaxShownLength = 500;

    public string Header => Settings.Header ?? Source.Header;

    public TableColumnKind Kind { get; } = KindOf(Source, Settings);

    /// <summary>Whether a visitor can change its cells, where any can be changed.</summary>
    public bool IsEditable => Source.CanWrite && !Settings.IsStatic && Kind != TableColumnKind.Html;

    public IReadOnlyList<string> Choices { get; } = Settings.Choices.Count > 0 ? Settings.Choices : Source.CoreType.IsEnum ? Enum.GetNames(Source.CoreType) : [];

    public TextAlign Align => Settings.Align ?? (Kind == TableColumnKind.Number ? TextAlign.End : TextAlign.Start);

    /// <summary>What a visitor reads.</summary>
    public string Text(object? value) => value is IFormattable formattable && (Settings.Format ?? Source.Format) is { } format
        ? formattable.ToString(format, CultureInfo.InvariantCulture)
        : Raw(value);

    /// <summary>What a visitor edits, and copies.</summary>
    public static string Raw(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime { Kind: DateTimeKind.Unspecified, Second: 0, Millisecond: 0, Microsecond: 0, Nanosecond: 0 } time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => ValueConverter.To<string>(value, JsonSerializerOptions.Default).Value ?? "",
    };

    private static TableColumnKind KindOf(RowColumn source, TableColumn settings) => settings.Kind switch
    {
        not TableColumnKind.Auto => settings.Kind,
        _ when settings.Choices.Count > 0 || source.CoreType.IsEnum => TableColumnKind.Choice,
        _ when source.CoreType == typeof(bool) => TableColumnKind.Boolean,
        _ when NumberType.Find(source.CoreType) is not null => TableColumnKind.Number,
        _ when source.CoreType == typeof(DateOnly) || source.CoreType == typeof(DateTime) || source.CoreType == typeof(DateTimeOffset) => TableColumnKind.Date,
        _ when source.CoreType == typeof(Markup) => TableColumnKind.Html,
        _ => TableColumnKind.Text,
    };
}
