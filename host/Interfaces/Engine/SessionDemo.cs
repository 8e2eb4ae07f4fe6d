using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>The blocks and handlers that there are for a visitor, by number: those of the script, which all visitors share, and those that regions made for this one. It never changes: a region that runs makes another.</summary>
internal sealed class SessionDemo(DemoDefinition definition, RegionParts parts)
{
    private readonly Dictionary<HandlerPlan, HandlerReach> _reaches = [];

    /// <summary>What regions made.</summary>
    public RegionParts Parts => parts;

    /// <summary>How the demo's values become JSON.</summary>
    public JsonSerializerOptions JsonOptions => definition.JsonOptions;

    /// <summary>The numbers of the blocks that all visitors share.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(0, definition.Blocks.Count);

    /// <summary>All handlers, in the order of their numbers.</summary>
    public IEnumerable<HandlerPlan> Handlers => definition.Handlers.Concat(parts.Handlers);

    /// <summary>The demo as data, for this visitor.</summary>
    public DemoDescription Description => field ??= new DemoDescription(
        [.. BlocksInOrder().Select(number => BlockDescription.Of(number, Declared(number)))],
        [.. Handlers.Select(handler => HandlerDescription.Of(handler, this))]);

    /// <summary>Whether a block is the same for all visitors, as far as they left it alone.</summary>
    public bool IsShared(int number) => number < definition.Blocks.Count;

    /// <summary>A block as it was declared; <see langword="null"/> when there is none of that number.</summary>
    public Block? Find(int number) => IsShared(number) ? definition.Blocks.ElementAtOrDefault(number) : parts.Find(number)?.Declared;

    /// <summary>A block as it was declared.</summary>
    public Block Declared(int number) => Find(number) ?? throw new ArgumentOutOfRangeException(nameof(number), number, "There is no block of this number.");

    /// <summary>A block as a visitor sees it, if only for the last time.</summary>
    public Block Seen(int number, Session session) => session.Find(number) ?? Declared(number);

    /// <summary>A handler; <see langword="null"/> when there is none of that number.</summary>
    public HandlerPlan? FindHandler(int number) => number < definition.Handlers.Count ? definition.Handlers.ElementAtOrDefault(number) : parts.FindHandler(number);

    /// <summary>What tells that a block is still the same after its script was edited.</summary>
    public string KeyOf(int number) => IsShared(number) ? definition.Keys[number] : $"render:{number}";

    /// <summary>The number of a block, or of a copy of it; <see langword="null"/> when it is none of these.</summary>
    public int? FindNumber(BlockIdentity block) => definition.FindNumber(block) ?? (parts.TryNumber(block, out var number) ? number : null);

    /// <summary>The number of a block, or of a copy of it.</summary>
    public int NumberOf(Block block) => FindNumber(block.Identity) ?? throw new ArgumentException($"{BlockName.Of(block)} has no place in the demo.", nameof(block));

    /// <summary>Whether the block, or a copy of it, is one of these.</summary>
    public bool Has(Block block) => FindNumber(block.Identity) is not null;

    /// <summary>What a region shows; <see langword="null"/> before it has run.</summary>
    public RegionContent? ContentOf(int region) => parts.ContentOf(region);

    /// <summary>How many regions a block is inside of, itself included.</summary>
    public int RegionsAround(int number) => Around(number).Count(outer => Declared(outer) is Region);

    /// <summary>The handlers that listen to the change of a block.</summary>
    public IEnumerable<HandlerPlan> ListenersToChange(int number) => definition.ListenersToChange(number).Concat(parts.ListenersToChange(number));

    /// <summary>Whether a visitor can change the value of a component.</summary>
    public bool IsInteractive(int number, Component component) => IsShared(number)
        ? definition.Interactivity.Of(number, component)
        : component.Interactive ?? parts.MakerOf(number)?.IsInteractive(number) ?? true;

    /// <summary>As which types handlers take the value of a block.</summary>
    public IEnumerable<Type> TakenAs(int number) => IsShared(number) ? definition.TakenAs(number) : parts.MakerOf(number)?.TakenAs(number) ?? [];

    /// <summary>Whether a handler listens to an event of a block.</summary>
    public bool ListensTo(int number, string name) => definition.ListensTo(number, name) || parts.Handlers.Any(handler => handler.Triggers.Contains((number, name)));

    /// <summary>How a block is to raise events while it records; <see langword="null"/> when nobody listens.</summary>
    public StreamPace? PaceOf(int number) => StreamPace.Of(Handlers.Where(handler => handler.Triggers.Contains((number, EventNames.Stream))).Select(handler => handler.Options));

    /// <summary>Whether a block, and all that it is inside of, is on the visitor's page.</summary>
    public bool IsOnPage(int number, Session session) => Around(number).All(outer => Seen(outer, session).Visible);

    /// <summary>Whether a block, or something that it is inside of, is on the visitor's page without being seen.</summary>
    public bool IsHidden(int number, Session session) => Around(number).Any(outer => Seen(outer, session).Hidden);

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

    /// <summary>The same demo after a region has run.</summary>
    public SessionDemo With(RegionParts after) => new(definition, after);

    /// <summary>A block, and all that it is inside of.</summary>
    private IEnumerable<int> Around(int number)
    {
        for (; number >= 0; number = IsShared(number) ? definition.ParentOf(number) : parts.Find(number)?.Parent ?? -1)
            yield return number;
    }

    // What a region made is read where the region stands.
    private IEnumerable<int> BlocksInOrder()
    {
        for (var number = 0; number < definition.Blocks.Count; number++)
        {
            yield return number;
            foreach (var inside in Inside(number))
                yield return inside;
        }
    }

    private IEnumerable<int> Inside(int region)
    {
        foreach (var block in ContentOf(region)?.Blocks ?? [])
        {
            yield return block.Number;
            foreach (var inside in Inside(block.Number))
                yield return inside;
        }
    }
}
