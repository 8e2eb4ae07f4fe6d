namespace Interfaces;

/// <summary>Tabs: a row of labels, and below it what belongs to the chosen one.</summary>
/// <remarks>
/// A handler goes to another tab with <c>tabs with { Selected = "b" }</c>. A tab's fields give their values to
/// handlers whether the tab is seen or not.
/// </remarks>
/// <example><code>new Tabs { new Tab("Text") { text }, new Tab("Picture") { picture } }</code></example>
public sealed record Tabs : Deck
{
    private protected override string ItemName => "tab";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        var selected = SelectedIndex(context.Current);
        return Markup.Of($"""
            <tabs-view{State(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{selected}"))}><div class="tab-bar"><div class="tab-list" role="tablist">{Items.Select(item => Button(item, item.Index == selected, context))}</div></div>{RenderNested(context)}</tabs-view>
            """);
    }

    private protected override Deck WithVisited(int index) => AsVisited(this with { Selected = index });

    private protected override void Accept(Block block)
    {
        if (block is not Tab tab)
            throw new ArgumentException($"{Engine.BlockName.Of(block)} stands in Tabs outside of a Tab. Put it into one: new Tab(\"…\") {{ … }}.", nameof(block));
        Take(tab);
    }

    private static Markup Button(DeckItem item, bool selected, RenderContext context)
    {
        var (block, id) = context.Look(item);
        var tab = (Tab)block;
        return Markup.Of($"""
            <button type="button" role="tab" id="{id}-tab" aria-controls="{id}" aria-selected="{(selected ? "true" : "false")}" tabindex="{(selected ? 0 : -1)}"{Markup.Attribute("disabled", !tab.Enabled)}{Markup.Attribute("hidden", !tab.Visible || tab.Hidden)}>{tab.Label}</button>
            """);
    }
}
