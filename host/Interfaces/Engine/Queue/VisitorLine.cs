namespace Interfaces.Engine;

/// <summary>The calls of one visitor that wait at a gate, in their order.</summary>
/// <param name="visitor">Whose they are.</param>
internal sealed class VisitorLine(object visitor)
{
    public object Visitor { get; } = visitor;

    public LinkedList<Place> Places { get; } = [];

    /// <summary>The line's place among the lines that wait for their turn.</summary>
    public required LinkedListNode<VisitorLine> Turn { get; set; }
}
