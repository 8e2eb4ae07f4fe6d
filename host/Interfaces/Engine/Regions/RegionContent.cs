namespace Interfaces.Engine;

/// <summary>What the last run of a region's function made.</summary>
internal sealed class RegionContent
{
    private readonly HashSet<int> _demos;
    private readonly HashSet<int> _shownOnly;
    private readonly ILookup<int, Type> _takenAs;

    public RegionContent(int region, IReadOnlyList<Block> roots, IReadOnlyList<RegionBlock> blocks, IReadOnlyList<HandlerPlan> handlers)
    {
        Region = region;
        Roots = roots;
        Blocks = blocks;
        Handlers = handlers;
        _demos = [.. blocks.Where(block => block.Declared is NestedDemo).Select(block => block.Number)];
        var deciding = handlers.Where(handler => !handler.Listener.IsAside).ToList();
        _shownOnly = [.. deciding.SelectMany(handler => handler.Outputs)];
        _shownOnly.ExceptWith(deciding.SelectMany(handler => handler.Inputs));
        _takenAs = handlers
            .SelectMany(handler => handler.Inputs.Zip(handler.Signature.Values, (block, parameter) => (block, parameter.CoreType)))
            .ToLookup(pair => pair.block, pair => pair.CoreType);
    }

    /// <summary>The number of the region's own block.</summary>
    public int Region { get; }

    /// <summary>The outermost blocks, in order.</summary>
    public IReadOnlyList<Block> Roots { get; }

    /// <summary>All blocks: first those on the page, in the order of reading, then the states.</summary>
    public IReadOnlyList<RegionBlock> Blocks { get; }

    public IReadOnlyList<HandlerPlan> Handlers { get; }

    /// <summary>The handlers that run as soon as they are there: regions inside, and what listens to the opening of the page.</summary>
    public IEnumerable<HandlerPlan> FirstRuns => Handlers.Where(handler => handler.Listener.RunsFirst
        || handler.Listener.Triggers.Contains((BlockIdentity.Page, EventNames.Load))
        || handler.Triggers.Any(trigger => trigger.Event == EventNames.Load && _demos.Contains(trigger.Block)));

    /// <summary>Whether a visitor can change the value of a component that does not say so itself: as in a demo, the listeners of the same run decide.</summary>
    public bool IsInteractive(int number) => !_shownOnly.Contains(number);

    public IEnumerable<Type> TakenAs(int number) => _takenAs[number];
}
