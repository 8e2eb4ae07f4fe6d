namespace Interfaces;

/// <summary>
/// Shows HTML as it is. It is trusted: what a visitor wrote goes into it through <see cref="Markup.Of"/>, which
/// encodes it, and never by joining strings.
/// </summary>
/// <example><code>new Html(Markup.Of($"&lt;p&gt;{name}&lt;/p&gt;"))</code></example>
public sealed record Html : Component<string>, IOutput<Markup>, IRaisesChange
{
    /// <summary>Makes a piece of HTML.</summary>
    /// <param name="html">The HTML.</param>
    public Html(string? html = null) => Value = html;

    /// <summary>Makes a piece of HTML.</summary>
    /// <param name="html">The HTML.</param>
    public Html(Markup html) => Value = html.ToString();

    /// <summary>How high the content may become before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxHeight { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    Component IOutput<Markup>.Component => this;

    internal override bool IsInput => false;

    internal override Markup WrapperAttributes(RenderContext context) => Label is null ? Markup.Empty : Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Frame.Untitled(this, context, Markup.Empty, Markup.Of(
        $"""<div class="content"{PanelStyle.MaxHeight(MaxHeight)}>{Markup.Trusted(Value ?? "")}</div>"""));

    /// <inheritdoc/>
    protected override Parsed<string?> Convert(object? output)
    {
        var converted = base.Convert(output);
        // Only what says that it is HTML is: the text of any other value may be a visitor's.
        return output is null or string or Markup || converted.Error is not null
            ? converted
            : Parsed.Ok<string?>(Markup.Text(converted.Value).ToString());
    }
}
