using System.Globalization;

namespace Interfaces;

/// <summary>Steps that are done one after another: their names in a row, and below them the one that is being done.</summary>
/// <remarks>
/// A handler goes on with <c>walkthrough with { Selected = 1 }</c>. A visitor can go back to steps that were reached
/// before, and no further.
/// </remarks>
/// <example><code>new Walkthrough { new Step("Photo") { photo, next }, new Step("Caption") { caption } }</code></example>
public sealed record Walkthrough : Deck
{
    /// <summary>Whether a visitor can go to steps that were not reached yet. Default: <see langword="false"/>.</summary>
    public bool AnyOrder { get; init => field = Set(value); }

    private protected override string ItemName => "step";

    internal override bool IsReachable(DeckItem item, Func<Block, Block> current) =>
        base.IsReachable(item, current) && (AnyOrder || item.Index <= Math.Max(Reached, SelectedIndex(current)));

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        var selected = SelectedIndex(context.Current);
        var reached = AnyOrder ? Items.Count : Math.Max(Reached, selected);
        return Markup.Of($"""
            <walk-through{State(selected.ToString(CultureInfo.InvariantCulture))} reached="{reached}"><nav class="step-bar" aria-label="Steps"><ol class="step-list">{Items.Select(item => Button(item, item.Index == selected, reached, context))}</ol></nav>{RenderNested(context)}</walk-through>
            """);
    }

    private protected override Deck WithVisited(int index) => AsVisited(this with { Selected = index });

    private protected override void Accept(Block block)
    {
        if (block is not Step step)
            throw new ArgumentException($"{Engine.BlockName.Of(block)} stands in a Walkthrough outside of a Step. Put it into one: new Step(\"…\") {{ … }}.", nameof(block));
        Take(step);
    }

    private static Markup Button(DeckItem item, bool selected, int reached, RenderContext context)
    {
        var (block, id) = context.Look(item);
        var step = (Step)block;
        return Markup.Of($"""
            <li{Markup.Attribute("hidden", !step.Visible || step.Hidden)}><button type="button" id="{id}-tab" aria-controls="{id}"{Markup.Attribute("aria-current", selected ? "step" : null)}{Markup.Attribute("disabled", !step.Enabled || step.Index > reached)}>{step.Label}</button></li>
            """);
    }
}
