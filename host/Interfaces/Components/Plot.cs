using System.Text.Json;
using System.Text.Json.Nodes;
using Interfaces.Plots;

namespace Interfaces;

/// <summary>Shows a plot that something else made: a specification of Vega-Lite, an SVG, or a picture.</summary>
/// <remarks>
/// Vega-Lite is drawn by the page, without evaluating code: the library comes only to pages that have such a plot.
/// Data stands in the specification; nothing is loaded from an address. SVG is shown as a picture, so that no script
/// in it runs. For rows of your own there are <see cref="LinePlot{T}"/>, <see cref="BarPlot{T}"/> and <see cref="ScatterPlot{T}"/>.
/// </remarks>
/// <example><code>new Plot { Value = new { mark = "bar", data = new { values = rows }, encoding = … } }</code></example>
public sealed record Plot : Component, IOutput, IRaisesChange
{
    /// <summary>The longest specification or SVG: 5,000,000 characters.</summary>
    public const int MaxLength = 5_000_000;

    private Figure? _value;

    /// <summary>Makes a plot.</summary>
    /// <param name="label">What stands above it. Default: what the handler's result is called.</param>
    public Plot(string? label = null) => Label = label;

    /// <summary>
    /// What is shown: Vega-Lite as JSON, as text or as an object that becomes it; SVG as text that begins with
    /// <c>&lt;svg</c>; a picture as <see cref="FileData"/> or as the bytes of a PNG. Default: nothing.
    /// </summary>
    /// <exception cref="ArgumentException">It is something else, longer than <see cref="MaxLength"/>, or takes its data from an address.</exception>
    public object? Value { get => _value; init => _value = Set(FigureReader.Read(value, JsonOptions)); }

    /// <summary>What the plot shows, for those who do not see it. Default: the description in the specification, else the label.</summary>
    public string? Description { get; init => field = Set(value); }

    /// <summary>How high a specification without a height is drawn, in CSS pixels. Default: 300. Bounds: 80 to 4,000.</summary>
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
        Figure.VegaLite figure => Drawn(figure.Json),
        Figure.Svg figure => Picture(FigureReader.DataAddress(figure.Xml)),
        Figure.Picture figure => Picture(context.FileUrl(figure.File)),
        _ => Markup.Empty,
    };

    // The default encoder escapes < and &, so the JSON cannot end the element that it stands in.
    private Markup Drawn(JsonElement spec) => Markup.Of($"""
        <vega-plot role="img" aria-label="{Description ?? Described(spec) ?? Frame.NameOf(this)}" style="--height:{Height}px"><script type="application/json">{Markup.Trusted(JsonSerializer.Serialize(spec))}</script></vega-plot>
        """);

    private Markup Picture(string address) => Markup.Of($"""<img src="{address}" alt="{Description ?? Frame.NameOf(this)}">""");

    private static string? Described(JsonElement spec) => spec.TryGetProperty("description", out var text) ? JsonText.Read(text) : null;
}
