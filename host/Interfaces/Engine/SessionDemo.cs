using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>The blocks and handlers that there are for a visitor, by number. It never changes: what adds to it makes another.</summary>
internal sealed class SessionDemo(DemoDefinition definition)
{
    private readonly Dictionary<HandlerPlan, HandlerReach> _reaches = [];

    /// <summary>How the demo's values become JSON.</summary>
    public JsonSerializerOptions JsonOptions => definition.JsonOptions;

    /// <summary>The numbers of all blocks, in ascending order.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(0, definition.Blocks.Count);

    /// <summary>All handlers, in the order of their numbers.</summary>
    public IEnumerable<HandlerPlan> Handlers => definition.Handlers;

    /// <summary>A block as it was declared; <see langword="null"/> when there is none of that number.</summary>
    public Block? Find(int number) => number >= 0 && number < definition.Blocks.Count ? definition.Blocks[number] : null;

    /// <summary>A block as it was declared.</summary>
    public Block Declared(int number) => Find(number) ?? throw new ArgumentOutOfRangeException(nameof(number), number, "There is no block of this number.");

    /// <summary>A handler; <see langword="null"/> when there is none of that number.</summary>
    public HandlerPlan? FindHandler(int number) => number >= 0 && number < definition.Handlers.Count ? definition.Handlers[number] : null;

    /// <summary>What tells that a block is still the same after its script was edited.</summary>
    public string KeyOf(int number) => definition.Keys[number];

    /// <summary>The number of a block, or of a copy of it.</summary>
    public int NumberOf(Block block) => definition.NumberOf(block);

    /// <summary>Whether the block, or a copy of it, is one of these.</summary>
    public bool Has(Block block) => definition.Has(block);

    /// <summary>The handlers that listen to the change of a block.</summary>
    public IEnumerable<HandlerPlan> ListenersToChange(int number) => definition.ListenersToChange(number);

    /// <summary>Whether a visitor can change the value of a component.</summary>
    public bool IsInteractive(int number, Component component) => definition.Interactivity.Of(number, component);

    /// <summary>As which types handlers take the value of a block.</summary>
    public IEnumerable<Type> TakenAs(int number) => definition.TakenAs(number);

    /// <summary>Whether a handler listens to an event of a block.</summary>
    public bool ListensTo(int number, string name) => definition.ListensTo(number, name);

    /// <summary>Whether a block, and all that it is inside of, is on the visitor's page.</summary>
    public bool IsOnPage(int number, Session session) => Around(number).All(outer => session.Block(outer).Visible);

    /// <summary>Whether a block, or something that it is inside of, is on the visitor's page without being seen.</summary>
    public bool IsHidden(int number, Session session) => Around(number).Any(outer => session.Block(outer).Hidden);

    /// <summary>Whether a page may know nothing yet of what a visitor's block holds, because its content waits to be opened.</summary>
    public bool MayBeAsleep(int number) => Around(number).Any(outer => Declared(outer) is DeckItem { RenderChildren: false } or Route);

    /// <summary>What follows from calling a handler.</summary>
    public HandlerReach ReachOf(HandlerPlan handler)
    {
        lock (_reaches)
        {
            if (!_reaches.TryGetValue(handler, out var reach))
                _reaches[handler] = reach = HandlerReach.Of(handler, this);
            return reach;
        }
    }

    /// <summary>A block, and all that it is inside of.</summary>
    private IEnumerable<int> Around(int number)
    {
        for (; number >= 0; number = definition.ParentOf(number))
            yield return number;
    }
}
