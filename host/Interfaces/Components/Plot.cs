using System.Text.Json;
using System.Text.Json.Nodes;
using Interfaces.Plots;

namespace Interfaces;

/// <summary>Shows a plot that something else made: a specification of Vega-Lite, a figure of Plotly, an SVG, or a picture.</summary>
/// <remarks>
/// Vega-Lite and Plotly are drawn by the page, without evaluating code: a library comes only to pages that have such a plot.
/// Data stands in the specification; nothing is loaded from an address. SVG is shown as a picture, so that no script
/// in it runs. For rows of your own there are <see cref="LinePlot{T}"/>, <see cref="BarPlot{T}"/> and <see cref="ScatterPlot{T}"/>.
/// </remarks>
/// <example><code>new Plot { Value = new { mark = "bar", data = new { values = rows }, encoding = … } }</code></example>
public sealed record Plot : Component, IOutput, IRaisesChange
{
    /// <summary>The longest specification, figure or SVG: 5,000,000 characters.</summary>
    public const int MaxLength = 5_000_000;

    /// <summary>The most traces of a figure of Plotly: 1,000.</summary>
    public const int MaxTraces = 1_000;

    private Figure? _value;

    /// <summary>Makes a plot.</summary>
    /// <param name="label">What stands above it. Default: what the handler's result is called.</param>
    public Plot(string? label = null) => Label = label;

    /// <summary>
    /// What is shown: Vega-Lite or Plotly as JSON, as text or as an object that becomes it; SVG as text that begins with
    /// <c>&lt;svg</c>; a picture as <see cref="FileData"/> or as the bytes of a PNG. Default: nothing.
    /// </summary>
    /// <remarks>
    /// JSON is a figure of Plotly when its <c>data</c> is a list: <c>{ "data": [traces], "layout": {…}, "frames": [frames], "config": {…} }</c>.
    /// Of <c>config</c> the page reads <c>staticPlot</c>, <c>displayModeBar</c>, <c>modeBarButtonsToRemove</c>, <c>toImageButtonOptions</c>,
    /// <c>scrollZoom</c>, <c>doubleClick</c>, <c>doubleClickDelay</c>, <c>showAxisDragHandles</c> and <c>showAxisRangeEntryBoxes</c>, and leaves the rest.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// It is something else, longer than <see cref="MaxLength"/>, has more traces than <see cref="MaxTraces"/>, or takes its data,
    /// a picture or a map from an address.
    /// </exception>
    public object? Value { get => _value; init => _value = Set(FigureReader.Read(value, JsonOptions)); }

    /// <summary>What the plot shows, for those who do not see it. Default: the description in the specification or the title of the figure, else the label.</summary>
    public string? Description { get; init => field = Set(value); }

    /// <summary>How high a specification or figure without a height is drawn, in CSS pixels. Default: 300. Bounds: 80 to 4,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Height { get; init => field = Set(Bound.Within(value, 80, 4_000)); } = 300;

    Component IOutput.Component => this;

    internal override Type ValueType => typeof(object);

    internal override bool IsInput => false;

    internal override object? CurrentValue => _value;

    internal override Component WithValue(object? value) => this with { Value = value };

    internal override bool CanAccept(Type output) => true;

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    internal override Parsed<object?> Accept(object? output)
    {
        try
        {
            return Parsed.Ok<object?>(FigureReader.Read(output, JsonOptions));
        }
        catch (ArgumentException error)
        {
            return Parsed.Error<object?>(error.Message);
        }
    }

    internal override Parsed<object?> ParseValue(JsonElement json) => Parsed.Error<object?>("This shows a result, and takes none.");

    internal override JsonElement FormatValue(object? value) => value switch
    {
        Figure.VegaLite figure => figure.Json,
        Figure.Plotly figure => figure.Json,
        Figure.Svg figure => JsonSerializer.SerializeToElement(new JsonObject { ["svg"] = figure.Xml }),
        Figure.Picture figure => JsonSerializer.SerializeToElement(FileJson.Write(figure.File, null)),
        _ => JsonValues.Null,
    };

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Frame.Display(this, context, Markup.Empty, Markup.Of($"""<div class="panel">{Content(context)}</div>"""));
    }

    private Markup Content(RenderContext context) => _value switch
    {
        Figure.VegaLite figure => Specified(figure.Json),
        Figure.Plotly figure => Traced(figure.Json),
        Figure.Svg figure => Picture(FigureReader.DataAddress(figure.Xml)),
        Figure.Picture figure => Picture(context.FileUrl(figure.File)),
        _ => Markup.Empty,
    };

    private Markup Specified(JsonElement spec) => Markup.Of($"""
        <vega-plot role="img" aria-label="{Description ?? VegaLiteReader.Description(spec) ?? Frame.NameOf(this)}" style="--height:{Height}px">{Data(spec)}</vega-plot>
        """);

    // No picture as a whole: it has buttons, and can have links.
    private Markup Traced(JsonElement figure) => Markup.Of($"""
        <plotly-plot role="figure" aria-label="{Description ?? PlotlyReader.Title(figure) ?? Frame.NameOf(this)}" style="--height:{Height}px">{Data(figure)}</plotly-plot>
        """);

    // The default encoder escapes < and &, so the JSON cannot end the element that it stands in.
    private static Markup Data(JsonElement json) => Markup.Of($"""<script type="application/json">{Markup.Trusted(JsonSerializer.Serialize(json))}</script>""");

    private Markup Picture(string address) => Markup.Of($"""<img src="{address}" alt="{Description ?? Frame.NameOf(this)}">""");
}
