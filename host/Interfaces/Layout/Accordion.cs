using System.Text.Json;

namespace Interfaces;

/// <summary>Blocks under a heading that opens and closes them.</summary>
/// <remarks>What a visitor opened or closed stays so, until a handler returns <c>accordion with { Open = … }</c>.</remarks>
/// <example><code>new Accordion("More", open: false) { note, priority }</code></example>
public sealed record Accordion : HeldContainer, IRaisesExpand, IRaisesCollapse
{
    /// <summary>Makes an empty accordion, to be filled by a collection initializer.</summary>
    /// <param name="label">The text of the heading.</param>
    /// <param name="open">Whether what is inside is seen. Default: <see langword="true"/>.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public Accordion(string label, bool open = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        (Label, Open) = (label, open);
    }

    /// <summary>The text of the heading.</summary>
    public string Label { get; init => field = Set(value); }

    /// <summary>Whether what is inside is seen. Default: <see langword="true"/>.</summary>
    public bool Open { get; init => field = SetTurn(value); }

    internal override string? Caption => Label;

    internal override Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current)
    {
        var open = name == Engine.EventNames.Expand;
        return Parsed.Ok<VisitorChange?>(new(this, block => ((Accordion)block).WithVisited(open)));
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Markup.Of($"""
        <accordion-view{State(Open ? "open" : "closed")}><details{Markup.Attribute("open", Open)}><summary>{Label}</summary><div class="column">{RenderNested(context)}</div></details></accordion-view>
        """);

    private Accordion WithVisited(bool open) => AsVisited(this with { Open = open });
}
