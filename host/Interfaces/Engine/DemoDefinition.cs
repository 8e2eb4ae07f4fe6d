using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>A demo made ready to run: every block has a number, every handler a plan, and the wiring is checked.</summary>
public sealed class DemoDefinition
{
    private readonly Dictionary<BlockIdentity, int> _numbers;
    private readonly int[] _parents;
    private readonly ILookup<int, HandlerPlan> _listenersToChange;
    private readonly ILookup<int, Type> _takenAs;
    private readonly HashSet<(int Block, string Event)> _listenedTo;

    private DemoDefinition(Demo demo, BlockNumbering blocks, IReadOnlyList<HandlerPlan> handlers)
    {
        Demo = demo;
        Blocks = [.. blocks.Blocks];
        Keys = BlockKeys.Of(Blocks);
        JsonOptions = blocks.JsonOptions;
        Handlers = handlers;
        Initial = new SessionDemo(this, RegionParts.None);
        HasRegions = Blocks.Any(block => block is Region);
        Interactivity = new Interactivity(this);
        _takenAs = handlers
            .SelectMany(handler => handler.Inputs.Zip(handler.Signature.Values, (block, parameter) => (block, parameter.CoreType)))
            .ToLookup(pair => pair.block, pair => pair.CoreType);
        _listenedTo = [.. handlers.SelectMany(handler => handler.Triggers)];
        _numbers = blocks.Numbers;
        _parents = [.. blocks.Parents];
        Unloads = [.. handlers.Where(handler => handler.Triggers.Any(trigger => trigger.Event == EventNames.Unload))];
        _listenersToChange = handlers
            .SelectMany(handler => handler.Triggers.Where(trigger => trigger.Event == EventNames.Change).Select(trigger => (trigger.Block, handler)))
            .ToLookup(pair => pair.Block, pair => pair.handler);
    }

    /// <summary>The demo.</summary>
    public Demo Demo { get; }

    /// <summary>The style sheets and modules of its script.</summary>
    public DemoAssets Assets { get; private init; } = DemoAssets.None;

    /// <summary>All blocks by number. Number 0 is the outermost one, and stands for the demo as a whole.</summary>
    internal IReadOnlyList<Block> Blocks { get; }

    /// <summary>For each block what tells that it is still the same after its script was edited: kind, label, and which of those alike.</summary>
    internal IReadOnlyList<string> Keys { get; }

    /// <summary>All handlers by number.</summary>
    internal IReadOnlyList<HandlerPlan> Handlers { get; }

    /// <summary>The handlers that are called when a visitor has left.</summary>
    internal IReadOnlyList<HandlerPlan> Unloads { get; }

    internal Interactivity Interactivity { get; }

    /// <summary>Whether a part of it is made anew for each visitor.</summary>
    internal bool HasRegions { get; }

    /// <summary>What there is for a visitor who has just come.</summary>
    internal SessionDemo Initial { get; }

    /// <summary>How the demo's values become JSON.</summary>
    internal JsonSerializerOptions JsonOptions { get; }

    /// <summary>Numbers the blocks of a demo and checks its wiring.</summary>
    /// <param name="demo">The demo.</param>
    /// <param name="assets">The style sheets and modules of its script. Default: none.</param>
    /// <exception cref="DemoDefinitionException">The demo is wired wrongly.</exception>
    public static DemoDefinition Of(Demo demo, DemoAssets? assets = null)
    {
        ArgumentNullException.ThrowIfNull(demo);
        var layout = demo.Lay();
        var blocks = new BlockNumbering(layout);
        var listeners = blocks.AddStates();
        var plans = HandlerPlan.Make(listeners, 0, blocks);
        foreach (var plan in plans)
            WiringCheck.Client(plan, assets ?? DemoAssets.None);
        return new DemoDefinition(demo, blocks, plans) { Assets = assets ?? DemoAssets.None };
    }

    /// <summary>Describes the blocks and handlers as data.</summary>
    public DemoDescription Describe() => Initial.Description;

    /// <summary>The number of a block, or of a copy of it; <see langword="null"/> when it is none of this demo's.</summary>
    internal int? FindNumber(BlockIdentity block) => _numbers.TryGetValue(block, out var number) ? number : null;

    /// <summary>The number of a block, or of a copy of it.</summary>
    internal int NumberOf(Block block) => _numbers[block.Identity];

    /// <summary>As which types handlers take the value of a block.</summary>
    internal IEnumerable<Type> TakenAs(int number) => _takenAs[number];

    /// <summary>Whether a handler listens to an event of a block.</summary>
    internal bool ListensTo(int number, string name) => _listenedTo.Contains((number, name));

    /// <summary>The handlers that listen to the change of a block.</summary>
    internal IEnumerable<HandlerPlan> ListenersToChange(int number) => _listenersToChange[number];

    /// <summary>The number of the block that a block is inside of; -1 for none.</summary>
    internal int ParentOf(int number) => _parents[number];
}
