namespace Interfaces;

/// <summary>One step of a <see cref="Walkthrough"/>: its name, and the blocks that are seen while it is being done.</summary>
/// <example><code>new Step("Photo") { photo, next }</code></example>
public sealed record Step : DeckItem
{
    /// <summary>Makes an empty step, to be filled by a collection initializer.</summary>
    /// <param name="label">The name of the step.</param>
    /// <param name="id">The name by which <see cref="Deck.Selected"/> speaks of it. Default: none, only its place.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public Step(string label, string? id = null)
        : base(label, id)
    {
    }

    internal override string Kind => "step column";

    internal override string PanelRole => "group";
}
