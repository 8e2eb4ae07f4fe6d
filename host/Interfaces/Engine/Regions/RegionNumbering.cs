namespace Interfaces.Engine;

/// <summary>Numbers what a region's function made, goes on where the session's numbers end, and makes its listeners ready to run.</summary>
internal sealed class RegionNumbering : IBlockLookup
{
    private readonly SessionDemo _demo;
    private readonly HandlerPlan _maker;
    private readonly RegionScope _scope;
    private readonly NumberSource _numbers;
    private readonly EngineOptions _options;
    private readonly int _region;
    private readonly RegionContent? _before;
    private readonly Dictionary<(Type, object), int> _kept = [];
    private readonly HashSet<(Type, object)> _keys = [];
    private readonly Dictionary<BlockIdentity, RegionBlock> _made = [];
    private readonly List<RegionBlock> _blocks = [];
    private readonly Dictionary<BlockIdentity, int> _sources = [];
    private readonly Dictionary<int, Block> _declared = [];

    public RegionNumbering(SessionDemo demo, HandlerPlan maker, RegionScope scope, NumberSource numbers, EngineOptions options)
    {
        _demo = demo;
        _maker = maker;
        _scope = scope;
        _numbers = numbers;
        _options = options;
        _region = maker.Outputs[0];
        _before = demo.ContentOf(_region);
        foreach (var block in _before?.Blocks ?? [])
        {
            if (block.Declared.Key is { } key)
                _kept[(block.Declared.GetType(), key)] = block.Number;
        }
    }

    /// <summary>States of the script itself that had no number yet: nobody named them before.</summary>
    public List<RegionBlock> States { get; } = [];

    public IEnumerable<HandlerPlan> Handlers => _demo.Handlers;

    public string HowToPlace => "Put it into the layout, or into what this function returns.";

    public RegionContent Number(IReadOnlyList<Block> roots)
    {
        foreach (var root in roots)
            Place(root, _region, depth: 0);
        var listeners = Listeners();
        var plans = HandlerPlan.Make(listeners, _numbers.TakeHandlers(listeners.Count), this);
        return new RegionContent(_region, roots, _blocks, plans);
    }

    public int? Find(BlockIdentity block) => _made.TryGetValue(block, out var made) ? made.Number
        : _sources.TryGetValue(block, out var source) ? source
        : States.Find(state => state.Declared.Identity == block) is { } state ? state.Number
        : _demo.FindNumber(block);

    public Block Declared(int number) => _declared.GetValueOrDefault(number) ?? _demo.Declared(number);

    private void Place(Block block, int parent, int depth)
    {
        if (depth > BlockNumbering.MaxDepth)
            throw Error($"Layouts are nested more than {BlockNumbering.MaxDepth} deep. Is a layout inside itself?");
        if (_made.ContainsKey(block.Identity))
            throw Error($"{BlockName.Of(block)} is placed twice. A component has one place; make a second one with new.");
        if (block.Identity.Maker != _scope)
            throw Error($"{BlockName.Of(block)} was not made by this run of {_maker.Listener.Name}. Make it inside: what a Render shows is one visitor's, and lasts until it runs again.");
        if (block is Region && _demo.RegionsAround(_region) >= _options.MaxRegionDepth)
            throw Error($"Render is nested more than {_options.MaxRegionDepth} deep ({nameof(EngineOptions.MaxRegionDepth)}).");

        var number = Add(block, parent);
        if (block is NestedDemo demo)
            Open(demo, number);
        foreach (var nested in block.Nested)
            Place(nested, number, depth + 1);
    }

    // As in a script, the demo's own events are those of the block that it is in.
    private void Open(NestedDemo demo, int number)
    {
        demo.Source.Freeze();
        _sources[demo.Source] = number;
    }

    private int Add(Block block, int parent)
    {
        if (_made.Count >= _options.MaxBlocksPerRegion)
            throw Error($"{_maker.Listener.Name} makes more than {_options.MaxBlocksPerRegion} blocks ({nameof(EngineOptions.MaxBlocksPerRegion)}). Show fewer at a time, or divide them among several Render.");
        var kept = NumberBefore(block);
        var made = new RegionBlock(kept ?? _numbers.TakeBlock(), block, parent, kept is not null);
        Join(made);
        _made.Add(block.Identity, made);
        _blocks.Add(made);
        return made.Number;
    }

    // A stream may yield the same block again; a function that runs again has made another, and its key says which it is.
    private int? NumberBefore(Block block)
    {
        if (_before is not null && _demo.FindNumber(block.Identity) is { } same)
            return same;
        if (block.Key is not { } key)
            return null;
        if (!_keys.Add((block.GetType(), key)))
            throw Error($"Two {BlockName.KindOf(block)} have the Key {key}. Give each its own.");
        if (block.Preserved.FirstOrDefault(name => name != BlockProperties.Value && !BlockProperties.Of(block.GetType()).Names.Contains(name)) is { } unknown)
            throw Error($"{BlockName.Of(block)} is to preserve {unknown}, and has no such property.");
        return _kept.TryGetValue((block.GetType(), key), out var number) ? number : null;
    }

    /// <summary>Finds all listeners, and numbers the states that they name, whose listeners are among them.</summary>
    private List<Listener> Listeners()
    {
        var listeners = new List<Listener>();
        var seen = new HashSet<Listener>();
        for (var index = 0; index < _blocks.Count; index++)
        {
            Add(_blocks[index].Declared.Identity.Listeners);
            if (_blocks[index].Declared is NestedDemo demo)
                Add(demo.Source.Listeners);
            if (_blocks[index].Declared is Region region)
                Add([region.Wire(isNested: true)]);
        }

        foreach (var listener in _scope.Listeners)
        {
            if (!listener.Triggers.Any(trigger => Find(trigger.Source) is not null))
                throw new DemoDefinitionException($"{listener.Name} listens to something that has no place in the demo.", listener.Site.File, listener.Site.Line);
            Add([listener]);
        }

        return listeners;

        void Add(IEnumerable<Listener> found)
        {
            foreach (var listener in found.Where(seen.Add))
            {
                listeners.Add(listener);
                listener.Identity.Freeze();
                foreach (var state in listener.Components.Where(component => !component.IsPlaced))
                {
                    AddState(state);
                    // Of a state that only regions name, nobody else could find who listens.
                    if (state.Identity.Maker is null && !_demo.IsShared(Find(state.Identity) ?? 0))
                        Add(state.Identity.Listeners.Where(other => !IsOfAnother(other)));
                }

                Add(listener.Identity.Listeners);
            }
        }
    }

    private bool IsOfAnother(Listener listener) =>
        _demo.Parts.Handlers.Any(handler => handler.Listener == listener && !(_before?.Handlers.Contains(handler) ?? false));

    private void AddState(Component state)
    {
        if (Find(state.Identity) is { } known && !IsOfRunBefore(state, known))
            return;
        if (state.Identity.Maker == _scope)
        {
            Add(state, parent: -1);
        }
        else if (state.Identity.Maker is null)
        {
            var made = new RegionBlock(_numbers.TakeBlock(), state, Parent: -1, IsKept: false);
            Join(made);
            States.Add(made);
        }
    }

    // A stream names its state again in what it yields next: the content is made anew, and the state has to be in it.
    private bool IsOfRunBefore(Component state, int number) =>
        state.Identity.Maker == _scope && !_made.ContainsKey(state.Identity) && (_before?.Blocks.Any(block => block.Number == number) ?? false);

    private void Join(RegionBlock made)
    {
        made.Declared.Identity.Freeze();
        made.Declared.Identity.JsonOptions = _demo.JsonOptions;
        _declared[made.Number] = made.Declared;
    }

    private DemoDefinitionException Error(string message) => new(message, _maker.Listener.Site.File, _maker.Listener.Site.Line);
}
