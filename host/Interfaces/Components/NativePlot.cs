using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Plots;

namespace Interfaces;

/// <summary>What plots that are drawn from rows have in common.</summary>
/// <remarks>
/// The host bins, aggregates and draws; the page gets the drawing, and only the values that are in it. A visitor selects
/// a stretch by dragging, or with Shift and the arrow keys, and sees that stretch; a double click, or Escape, goes back.
/// A script that listens to <c>Select</c> decides itself what a selection does.
/// </remarks>
/// <typeparam name="T">The type of a row: any with public properties or fields, or a dictionary by column.</typeparam>
public abstract record NativePlot<T> : Component<IReadOnlyList<T>>, IRaisesChange, IRaisesSelect, IRaisesDoubleClick
{
    private static readonly IReadOnlyList<string>? Columns = RowFields.NamesOf(typeof(T));

    // What the values of a column are is told by its type, or by the first of them.
    private const int CheckedRows = 100;

    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    private protected NativePlot(IEnumerable<T>? rows, string? x, string? y, string? color, string? label)
    {
        (X, Y, Color, Label) = (x, y, color, label);
        if (rows is not null)
            Value = [.. rows];
    }

    /// <summary>The column that says where things are from left to right: numbers, times (<see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>), or anything else as categories. Default: the first column.</summary>
    /// <exception cref="ArgumentException">The rows have no such column.</exception>
    public string? X { get; init => field = Set(ColumnCheck.Checked(value, Columns, nameof(X))); }

    /// <summary>The column that says how high they are: numbers. Default: the second column.</summary>
    /// <exception cref="ArgumentException">The rows have no such column.</exception>
    public string? Y { get; init => field = Set(ColumnCheck.Checked(value, Columns, nameof(Y))); }

    /// <summary>The column that tells series apart by color. Default: none, one series. Bounds: the first 50 categories are drawn, and it is said how many there are.</summary>
    /// <exception cref="ArgumentException">The rows have no such column.</exception>
    public string? Color { get; init => field = Set(ColumnCheck.Checked(value, Columns, nameof(Color))); }

    /// <summary>What stands above the drawing. Default: nothing.</summary>
    public string? Title { get; init => field = Set(value); }

    /// <summary>What the x axis is called. Default: the name of the column.</summary>
    public string? XTitle { get; init => field = Set(value); }

    /// <summary>What the y axis is called. Default: the name of the column, with the aggregate.</summary>
    public string? YTitle { get; init => field = Set(value); }

    /// <summary>What the colors are called. Default: the name of the column.</summary>
    public string? ColorTitle { get; init => field = Set(value); }

    /// <summary>A line below the drawing. Default: none.</summary>
    public new string? Caption { get; init => field = Set(value); }

    /// <summary>How wide the bins are that rows are put into: a number such as <c>10</c>, or for times <c>"1h"</c> or a <see cref="TimeSpan"/>. A point stands at the beginning of its bin. Default: none.</summary>
    public BinWidth? XBin { get; init => field = Set(value); }

    /// <summary>How rows of the same bin, or with the same x, become one. Default: the sum for bars and where there is <see cref="XBin"/>; otherwise every row is drawn.</summary>
    public Aggregate? YAggregate { get; init => field = Set(value); }

    /// <summary>The order of categories on the x axis. Default: <see cref="PlotSort.None"/>, as they come.</summary>
    public PlotSort Sort { get; init => field = Set(value); }

    /// <summary>The stretch of the x axis that is shown; categories are always shown all. Default: all there is.</summary>
    public AxisRange? XLim { get; init => field = Set(value); }

    /// <summary>The stretch of the y axis that is shown. Default: what is drawn, up to the next round numbers.</summary>
    public AxisRange? YLim { get; init => field = Set(value); }

    /// <summary>How values of the x axis are written, as .NET formats are: <c>"0.0"</c>, <c>"MMM yyyy"</c>. Default: by what the axis shows.</summary>
    /// <exception cref="ArgumentException">It is no format.</exception>
    public string? XFormat { get; init => field = Set(AxisFormat.Check(value, nameof(XFormat))); }

    /// <summary>How values of the y axis are written, as .NET formats are: <c>"0.0"</c>, <c>"P0"</c>. Default: by what the axis shows.</summary>
    /// <exception cref="ArgumentException">It is no format.</exception>
    public string? YFormat { get; init => field = Set(AxisFormat.Check(value, nameof(YFormat))); }

    /// <summary>How far the labels of the x axis are turned, in degrees; negative ones rise. Default: <see langword="null"/>, categories are turned where there is no room. Bounds: -90 to 90.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? XLabelAngle { get; init => field = Set(Bound.Within(value, -90, 90)); }

    /// <summary>How far the labels of the y axis are turned, in degrees; negative ones rise. Default: <see langword="null"/>, not at all. Bounds: -90 to 90.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? YLabelAngle { get; init => field = Set(Bound.Within(value, -90, 90)); }

    /// <summary>The colors of categories, as <c>#ff8800</c> or by their CSS names. Default: a palette that suits light and dark, and those who see colors differently.</summary>
    /// <exception cref="ArgumentException">A color is written otherwise.</exception>
    public IReadOnlyDictionary<string, string> ColorMap { get; init => field = Set(SeriesColor.Check(value)); } = new Dictionary<string, string>();

    /// <summary>The categories that the legend explains. Default: <see langword="null"/>, all.</summary>
    public IReadOnlyList<string>? ColorsInLegend { get; init => field = Set(value); }

    /// <summary>What is shown at a point beside x, y and color: names of columns. Rows that were aggregated have none. Default: nothing more.</summary>
    /// <exception cref="ArgumentException">The rows have no such column.</exception>
    public IReadOnlyList<string> Tooltip { get; init => field = Set(CheckTooltip(value)); } = [];

    /// <summary>Whether x, y and color are shown at a point. Default: <see langword="true"/>.</summary>
    public bool ShowTooltip { get; init => field = Set(value); } = true;

    /// <summary>How high the drawing is, in CSS pixels. Default: 300. Bounds: 80 to 4,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Height { get; init => field = Set(Bound.Within(value, 80, 4_000)); } = 300;

    /// <summary>
    /// About how many points are drawn at most. Of more, a line keeps the first, lowest, highest and last of each of
    /// many short stretches, and of points that lie on one another one is drawn; a line below says so. A stretch that
    /// was selected is drawn from its own points. Default: 2,000. Bounds: 100 to 20,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxPoints { get; init => field = Set(Bound.Within(value, 100, 20_000)); } = 2_000;

    /// <summary>The time zone in which a <see cref="DateTimeOffset"/> is shown and put into bins, such as <c>Europe/Berlin</c>. Default: <c>UTC</c>. Other times have no zone.</summary>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public string TimeZone { get => _zone.Id; init => _zone = ZoneName.Find(Set(value)); }

    /// <summary>Whether a visitor can save the plot, as PNG, SVG or CSV. Default: <see langword="true"/>.</summary>
    public bool ShowExport { get; init => field = Set(value); } = true;

    /// <summary>Whether a visitor can see the plot as large as the screen. Default: <see langword="true"/>.</summary>
    public bool ShowFullscreen { get; init => field = Set(value); } = true;

    internal sealed override bool IsInput => false;

    internal override string Kind => "native-plot";

    private protected abstract PlotSettings Settings { get; }

    private protected PlotSettings Common(PlotMark mark) => new(mark)
    {
        XBin = XBin,
        YAggregate = YAggregate,
        Sort = Sort,
        XLim = XLim,
        YLim = YLim,
        XFormat = XFormat,
        YFormat = YFormat,
        XLabelAngle = XLabelAngle,
        YLabelAngle = YLabelAngle,
        MaxPoints = MaxPoints,
        Zone = _zone,
    };

    /// <summary>Shows what a visitor selects, unless the script says what a selection does.</summary>
    /// <exception cref="DemoDefinitionException">The columns cannot be drawn.</exception>
    internal override void Complete()
    {
        if (Problem(Value ?? []) is { } problem)
            throw new DemoDefinitionException($"{BlockName.Of(this)}: {problem}", "", 0);
        var declared = this;
        ListenUnlessHeard(EventNames.Select, "zoom", (SelectData selection) => declared with { XLim = selection.AxisRange ?? declared.XLim });
        ListenUnlessHeard(EventNames.DoubleClick, "zoom_out", () => declared with { XLim = declared.XLim });
    }

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        if (read.Value is not SelectData select)
            return read;
        return select.Range is [var from, var to] && AxisRange.IsRange(from, to)
            ? Parsed.Ok<EventData?>(new SelectData { Range = [from, to] })
            : Parsed.Error<EventData?>("a selection of a plot goes from a finite number to a higher one.");
    }

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<T>?> Convert(object? output)
    {
        var converted = base.Convert(output);
        if (converted.Error is not null || converted.Value is not { } rows)
            return converted;
        // What the script does to its list later is not on the page.
        T[] copy = [.. rows];
        return Problem(copy) is { } problem ? Parsed.Error<IReadOnlyList<T>?>(problem) : Parsed.Ok<IReadOnlyList<T>?>(copy);
    }

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<T>?> Parse(JsonElement json) => Parsed.Error<IReadOnlyList<T>?>("This shows a result, and takes none.");

    /// <inheritdoc/>
    protected override JsonElement Format(IReadOnlyList<T> value) => PlotValue.Write(Data([.. value.Take(PlotValue.MaxRows)]), value.Count, Settings);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var data = Data(Value ?? []);
        var texts = Texts(data);
        var declared = context.Declared as NativePlot<T> ?? this;
        var attributes = Markup.Attribute("data-zoomed", XLim != declared.XLim) + Markup.Attribute("data-export", ShowExport) + Markup.Attribute("data-fullscreen", ShowFullscreen);
        return Frame.Display(Named(texts.Name), context, Markup.Empty, new PlotMarkup(PlotDrawer.Draw(data, Settings), texts).Write(attributes));
    }

    private PlotData Data(IReadOnlyList<T> rows)
    {
        var names = Columns ?? (rows.Count > 0 && rows[0] is { } first ? RowFields.NamesOf(first) : []);
        var y = Settings.EffectiveAggregate == Aggregate.Count ? null : Y ?? names.ElementAtOrDefault(1);
        return new(
            Read(rows, X ?? names.ElementAtOrDefault(0) ?? "x"),
            Settings.EffectiveAggregate == Aggregate.Count ? null : Read(rows, y ?? "y"),
            Color is null ? null : Read(rows, Color),
            [.. Tooltip.Select(name => Read(rows, name))]);
    }

    private static PlotColumn Read(IReadOnlyList<T> rows, string name) => ColumnReader.Read(name, RowFields.TypeOf(typeof(T), name), RowFields.Read(rows, name));

    private string? Problem(IReadOnlyList<T> rows)
    {
        if (rows.Count == 0 || rows[0] is not { } first)
            return null;
        var names = RowFields.NamesOf(first);
        return ColumnCheck.Problem(X, names) ?? ColumnCheck.Problem(Y, names) ?? ColumnCheck.Problem(Color, names) ?? ColumnCheck.Problem(Data([.. rows.Take(CheckedRows)]), Settings);
    }

    private PlotTexts Texts(PlotData data)
    {
        var x = XTitle ?? Words.Label(data.X.Name);
        var y = YTitle ?? YName(data);
        return new()
        {
            Name = string.IsNullOrWhiteSpace(Label) ? Title ?? $"{y} by {x}" : Label,
            Title = string.IsNullOrWhiteSpace(Label) ? null : Title,
            Caption = Caption,
            X = x,
            Y = y,
            Color = ColorTitle ?? (data.Color is { } color ? Words.Label(color.Name) : null),
            ColorMap = ColorMap,
            ColorsInLegend = ColorsInLegend,
            Height = Height,
            ShowsTooltip = ShowTooltip,
        };
    }

    private string YName(PlotData data) => data.Y is not { } y ? "Count"
        : Settings.EffectiveAggregate is { } aggregate && (YAggregate is not null || XBin is not null) ? $"{Words.Label(aggregate.ToString())} of {Words.Lower(y.Name)}" : Words.Label(y.Name);

    private NativePlot<T> Named(string name) => this with { Label = name };

    private void ListenUnlessHeard(string kind, string name, Delegate handler)
    {
        if (!Identity.Listeners.Any(listener => listener.Triggers.Contains((Identity, kind))))
            new Listener(handler, [], [this], new EventOptions { Name = name, Mode = TriggerMode.AlwaysLast, ConcurrencyLimit = null }, new CallSite("", 0)).ListensTo(this, kind);
    }

    private static IReadOnlyList<string> CheckTooltip(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names, nameof(Tooltip));
        return [.. names.Select(name => ColumnCheck.Checked(name, Columns, nameof(Tooltip))!)];
    }
}
