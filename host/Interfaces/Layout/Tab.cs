namespace Interfaces;

/// <summary>One of several <see cref="Tabs"/>: its label, and the blocks below one another that are seen when it is chosen.</summary>
/// <remarks>What is inside comes onto the page when the tab is first chosen, unless <see cref="DeckItem.RenderChildren"/> says otherwise.</remarks>
/// <example><code>new Tab("Settings", "settings") { theme, language }</code></example>
public sealed record Tab : DeckItem
{
    /// <summary>Makes an empty tab, to be filled by a collection initializer.</summary>
    /// <param name="label">The text that it is chosen by.</param>
    /// <param name="id">The name by which <see cref="Deck.Selected"/> speaks of it. Default: none, only its place.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public Tab(string label, string? id = null)
        : base(label, id)
    {
    }

    internal override string Kind => "tab column";

    internal override string PanelRole => "tabpanel";
}
