using System.Text.Json;

namespace Interfaces;

/// <summary>A list of parameters to unfold: what each is for, its type, and what it is when it is left out.</summary>
/// <remarks>The list is written by hand, or read from a function or a type: from the signature, from <c>[Description]</c> and <c>[Display]</c> attributes, and from the XML documentation beside its assembly.</remarks>
/// <example><code>ParamViewer.Of(Math.Clamp)</code></example>
public sealed record ParamViewer : Component<IReadOnlyList<ParamDoc>>, IRaisesChange
{
    /// <summary>The most parameters that are shown: 1,000.</summary>
    public const int MaxParameters = 1_000;

    /// <summary>Makes a list of parameters.</summary>
    /// <param name="label">The heading of the list. Default: "Parameters".</param>
    public ParamViewer(string? label = null) => Label = label ?? "Parameters";

    /// <summary>Whether all are unfolded. Default: <see langword="false"/>.</summary>
    public bool Open { get; init => field = Set(value); }

    /// <summary>How high the list is at most, in CSS pixels; it scrolls from there on. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxHeight { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    internal override bool IsInput => false;

    /// <summary>Lists the parameters of a function.</summary>
    /// <param name="function">The function.</param>
    public static ParamViewer Of(Delegate function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new ParamViewer { Value = ParamDocs.Of(function.Method) };
    }

    /// <summary>Lists the properties of a type that can be set.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static ParamViewer Of<T>() => new() { Value = ParamDocs.Of(typeof(T)) };

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Frame.Display(this, context, Markup.Empty, Markup.Of($"""
            <div class="panel"{PanelStyle.MaxHeight(MaxHeight)}>{(Value ?? []).Take(MaxParameters).Select(parameter => Parameter(parameter, context))}</div>
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<ParamDoc>?> Parse(JsonElement json) =>
        Parsed.Error<IReadOnlyList<ParamDoc>?>("This shows a result, and takes none.");

    private Markup Parameter(ParamDoc parameter, RenderContext context) => Markup.Of($"""
        <details{Markup.Attribute("open", Open)}><summary><code class="name">{parameter.Name}</code><code class="type">{parameter.Type}</code></summary>{Description(parameter, context)}{Default(parameter)}</details>
        """);

    private static Markup Description(ParamDoc parameter, RenderContext context) => string.IsNullOrWhiteSpace(parameter.Description)
        ? Markup.Empty
        : Markup.Of($"""<div class="prose">{context.Markdown.Render(parameter.Description)}</div>""");

    private static Markup Default(ParamDoc parameter) => parameter.Default is { } value
        ? Markup.Of($"""<p class="default">Default: <code>{value}</code></p>""")
        : Markup.Empty;
}
