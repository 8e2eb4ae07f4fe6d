using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>Gives every block of a demo its number: first those on the page, in the order of reading, then the states.</summary>
internal sealed class BlockNumbering : IBlockLookup
{
    private readonly BlockIdentity _source;

    public BlockNumbering(DemoLayout layout)
    {
        _source = layout.Source;
        _source.Freeze();
        Remainder.Settle(layout.Root);
        Place(layout.Root, parent: -1, depth: 0, level: layout.IsTitled ? 2 : 1);
    }

    /// <summary>How deep layouts may be nested.</summary>
    public const int MaxDepth = 64;

    public List<Block> Blocks { get; } = [];

    /// <summary>For each block the number of the one that it is inside of; -1 for none.</summary>
    public List<int> Parents { get; } = [];

    public JsonSerializerOptions JsonOptions { get; } = JsonValues.CreateOptions();

    public Dictionary<BlockIdentity, int> Numbers { get; } = [];

    public IEnumerable<HandlerPlan> Handlers => [];

    public string HowToPlace => Blocks.Exists(block => block is Region)
        ? "Put it into the layout. What a Render makes can be named only by listeners that are wired where it is made."
        : "Put it into the layout.";

    public int? Find(BlockIdentity block) => Numbers.TryGetValue(block, out var number) ? number : block == _source || block == BlockIdentity.Page ? 0 : null;

    public Block Declared(int number) => Blocks[number];

    /// <summary>Numbers the states that listeners name, and finds all listeners: those of the demo, then those of the blocks in their order.</summary>
    public IReadOnlyList<Listener> AddStates()
    {
        var listeners = new List<Listener>();
        var seen = new HashSet<Listener>();
        Add(_source.Listeners);
        for (var number = 0; number < Blocks.Count; number++)
        {
            Add(Blocks[number].Identity.Listeners);
            if (Blocks[number] is NestedDemo nested)
                Add(nested.Source.Listeners);
            if (Blocks[number] is Region region)
                Add([region.Wire(isNested: false)]);
        }

        return listeners;

        void Add(IEnumerable<Listener> found)
        {
            foreach (var listener in found.Where(seen.Add))
            {
                listeners.Add(listener);
                listener.Identity.Freeze();
                foreach (var state in listener.Components.Where(component => !component.IsPlaced && !Numbers.ContainsKey(component.Identity)))
                    Number(state, parent: -1);
                Add(listener.Identity.Listeners);
            }
        }
    }

    private void Place(Block block, int parent, int depth, int level)
    {
        if (depth > MaxDepth)
            throw new DemoDefinitionException($"Layouts are nested more than {MaxDepth} deep. Is a layout inside itself?", "", 0);
        if (Numbers.ContainsKey(block.Identity))
            throw new DemoDefinitionException($"{BlockName.Of(block)} is placed twice. A component has one place; make a second one with new.", "", 0);

        var number = Number(block, parent);
        if (block is NestedDemo demo)
            level = Open(demo, number, level);
        foreach (var nested in block.Nested)
            Place(nested, number, depth + 1, level);
    }

    // The demo's own events, such as its loading, are those of the block that it is in.
    private int Open(NestedDemo demo, int number, int level)
    {
        demo.Level = level + 1;
        demo.Source.Freeze();
        if (!Numbers.TryAdd(demo.Source, number))
            throw new DemoDefinitionException($"{BlockName.Of(demo)} is placed twice. A demo has one place; make a second one with new.", "", 0);
        return demo.IsTitled ? demo.Level : level;
    }

    private int Number(Block block, int parent)
    {
        block.Complete();
        block.Identity.Freeze();
        block.Identity.JsonOptions = JsonOptions;
        Numbers.Add(block.Identity, Blocks.Count);
        Blocks.Add(block);
        Parents.Add(parent);
        return Blocks.Count - 1;
    }
}
