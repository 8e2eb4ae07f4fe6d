namespace Interfaces.Engine;

/// <summary>All that the regions of one session consist of at a moment, by number. It never changes.</summary>
internal sealed class RegionParts
{
    private readonly Dictionary<int, RegionContent> _contents;
    private readonly IReadOnlyList<RegionBlock> _states;
    private readonly Dictionary<int, (RegionBlock Block, RegionContent? Content)> _blocks = [];
    private readonly Dictionary<int, HandlerPlan> _handlers;
    private readonly Dictionary<BlockIdentity, int> _numbers = [];
    private readonly ILookup<int, HandlerPlan> _listenersToChange;

    private RegionParts(Dictionary<int, RegionContent> contents, IReadOnlyList<RegionBlock> states)
    {
        _contents = contents;
        _states = states;
        foreach (var content in contents.Values)
        {
            foreach (var block in content.Blocks)
                Add(block, content);
        }

        foreach (var state in states)
            Add(state, content: null);
        _handlers = contents.Values.SelectMany(content => content.Handlers).ToDictionary(handler => handler.Number);
        _listenersToChange = _handlers.Values
            .OrderBy(handler => handler.Number)
            .SelectMany(handler => handler.Triggers.Where(trigger => trigger.Event == EventNames.Change).Select(trigger => (trigger.Block, handler)))
            .ToLookup(pair => pair.Block, pair => pair.handler);
    }

    /// <summary>What there is before any region has run.</summary>
    public static RegionParts None { get; } = new([], []);

    public IEnumerable<HandlerPlan> Handlers => _handlers.Values.OrderBy(handler => handler.Number);

    /// <summary>How many blocks there are.</summary>
    public int Count => _blocks.Count;

    public RegionBlock? Find(int number) => _blocks.GetValueOrDefault(number).Block;

    /// <summary>The region's run that made a block; <see langword="null"/> for a state of the script that only regions name.</summary>
    public RegionContent? MakerOf(int number) => _blocks.GetValueOrDefault(number).Content;

    /// <summary>What a region shows; <see langword="null"/> before it has run.</summary>
    public RegionContent? ContentOf(int region) => _contents.GetValueOrDefault(region);

    public HandlerPlan? FindHandler(int number) => _handlers.GetValueOrDefault(number);

    public bool TryNumber(BlockIdentity block, out int number) => _numbers.TryGetValue(block, out number);

    public IEnumerable<HandlerPlan> ListenersToChange(int number) => _listenersToChange[number];

    /// <summary>The parts after a region has run again. Regions inside it that it did not keep are gone, with all that is in them.</summary>
    /// <param name="content">What the region consists of now.</param>
    /// <param name="states">States of the script that were named for the first time.</param>
    public RegionParts With(RegionContent content, IReadOnlyList<RegionBlock> states)
    {
        var contents = new Dictionary<int, RegionContent>(_contents);
        if (contents.Remove(content.Region, out var before))
            Remove(contents, before.Blocks.Select(block => block.Number).Except(content.Blocks.Select(block => block.Number)));
        contents[content.Region] = content;
        return new RegionParts(contents, [.. _states, .. states]);
    }

    /// <summary>The numbers that are no longer there in other parts.</summary>
    public IReadOnlyList<int> GoneIn(RegionParts after) => [.. _blocks.Keys.Where(number => !after._blocks.ContainsKey(number))];

    private static void Remove(Dictionary<int, RegionContent> contents, IEnumerable<int> regions)
    {
        foreach (var region in regions.ToList())
        {
            if (contents.Remove(region, out var content))
                Remove(contents, content.Blocks.Select(block => block.Number));
        }
    }

    private void Add(RegionBlock block, RegionContent? content)
    {
        _blocks.Add(block.Number, (block, content));
        _numbers.Add(block.Declared.Identity, block.Number);
    }
}
