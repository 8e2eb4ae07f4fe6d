using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>Stores what a handler returns, and finds who listens to what became different.</summary>
internal sealed class Outputs(SessionDemo demo, Session session, HandlerPlan handler, SentValues sent)
{
    private readonly HashSet<int> _changed = [];
    private readonly List<HandlerPlan> _firstRuns = [];
    private readonly HashSet<int> _shown = [];
    private StreamedMedia? _media;
    private Dictionary<int, string>? _fingerprints;

    /// <summary>Takes down the results as they are stored. Default: <see langword="null"/>, nobody keeps them.</summary>
    public ResultRecording? Recording { get; set; }

    /// <summary>The handlers that listen to what changed.</summary>
    public IEnumerable<HandlerPlan> Caused => _changed.Count == 0
        ? _firstRuns
        : _changed.Order().SelectMany(session.Demo.ListenersToChange).Concat(_firstRuns).Distinct();

    /// <summary>Puts back the components that the handler resets.</summary>
    public IReadOnlyList<EngineMessage.Updated> Reset()
    {
        if (handler.Resets.Count == 0)
            return [];

        var updates = new List<EngineMessage.Updated>();
        foreach (var number in handler.Resets)
        {
            if (demo.Declared(number) is ISessionState)
                session.States.Reset(number);
            else if (Replace(number, [BlockProperties.Value], demo.Declared(number)) is { } update)
                updates.Add(update);
        }

        return updates;
    }

    /// <summary>Makes the updates that hold while the handler runs.</summary>
    public IEnumerable<EngineMessage.Updated> Hold(IReadOnlyList<Block> whileRunning) =>
        whileRunning.Select(update => Replace(demo.NumberOf(update), update.Changed, update)).OfType<EngineMessage.Updated>();

    /// <summary>Takes back the updates that held while the handler ran.</summary>
    public IEnumerable<EngineMessage.Updated> Revert(IReadOnlyList<Block> whileRunning) =>
        whileRunning.Select(update => Replace(demo.NumberOf(update), update.Changed, demo.Declared(demo.NumberOf(update)))).OfType<EngineMessage.Updated>();

    /// <summary>Remembers the states before the call: a handler may change a value in place.</summary>
    public void Watch()
    {
        foreach (var number in handler.States.Where(number => session.Demo.ListenersToChange(number).Any()))
            (_fingerprints ??= [])[number] = State(number).Fingerprint(session.States.Get(number, State(number)));
    }

    /// <summary>Finds the states that became different.</summary>
    public HandlerStep Settle()
    {
        foreach (var (number, before) in _fingerprints ?? [])
        {
            if (State(number).Fingerprint(session.States.Get(number, State(number))) != before)
                _changed.Add(number);
        }

        return HandlerStep.Ended.Instance;
    }

    /// <summary>The handler is done: nothing grows any more.</summary>
    public void End()
    {
        foreach (var number in _shown)
            session.EndGrowth(number);
    }

    /// <summary>Ends what was made piece by piece.</summary>
    public void EndMedia() => _media?.Complete();

    /// <summary>The outputs whose value was made piece by piece, and is whole.</summary>
    public IEnumerable<EngineMessage.Updated> WholeMedia()
    {
        foreach (var number in _media?.Complete() ?? [])
        {
            if (session.Find(number) is not { } block)
                continue;
            _changed.Add(number);
            yield return new EngineMessage.Updated(number, block, [BlockProperties.Value]);
        }
    }

    /// <summary>Stores a result, all of it or nothing.</summary>
    /// <exception cref="InvalidOperationException">It is not what the outputs take.</exception>
    public HandlerStep Take(object? result, RegionScope? scope)
    {
        if (scope is not null)
            return TakeBlocks(result, scope);
        var outputs = handler.Outputs;
        if (outputs.Count == 0)
            return new HandlerStep.Stored([]);

        if (result is Updates updates)
            return Record(AcceptSome(updates));

        var accepted = new AcceptedOutput[outputs.Count];
        if (outputs.Count == 1)
            accepted[0] = Accept(outputs[0], result);
        else if (result is not ITuple tuple || tuple.Length != outputs.Count)
            throw new InvalidOperationException($"{handler.Listener.Name} must return a tuple of {outputs.Count} values, one for each output, and returned {result?.GetType().Name ?? "null"}.");
        else
        {
            for (var index = 0; index < accepted.Length; index++)
                accepted[index] = Accept(outputs[index], tuple[index]);
        }

        return Record(accepted);
    }

    /// <summary>Stores a result that was accepted before.</summary>
    public HandlerStep.Stored Put(IReadOnlyList<AcceptedOutput> result) => new([.. result.Select(Store).OfType<EngineMessage>()]);

    private HandlerStep.Stored Record(IReadOnlyList<AcceptedOutput> result)
    {
        Recording?.Add(result);
        return Put(result);
    }

    private HandlerStep.Stored TakeBlocks(object? result, RegionScope scope)
    {
        using var entered = scope.Enter();
        var change = session.Regions.Replace(handler, scope, result);
        _changed.UnionWith(change.Changed);
        _firstRuns.AddRange(change.FirstRuns);
        return new HandlerStep.Stored(change.Messages);
    }

    private List<AcceptedOutput> AcceptSome(Updates updates)
    {
        var accepted = new List<AcceptedOutput>();
        foreach (var (block, output) in updates)
        {
            if (!demo.Has(block) || !handler.Outputs.Contains(demo.NumberOf(block)))
                throw new InvalidOperationException($"{handler.Listener.Name} returned an update of {BlockName.Of(block)}, which is not among its outputs. Add it to the outputs where the handler is wired.");
            accepted.Add(Accept(demo.NumberOf(block), output));
        }

        return accepted;
    }

    private AcceptedOutput Accept(int number, object? output)
    {
        if (output is Skipped)
            return new AcceptedOutput(number, null, null, IsSkipped: true);
        var declared = demo.Declared(number);
        if (output is Addition addition)
            return session.HasText(number)
                ? new AcceptedOutput(number, addition, null)
                : throw new InvalidOperationException($"{handler.Listener.Name} returned Output.Append for {BlockName.Of(declared)}, which shows no text to add to. Return a whole value first, or wire a component that shows a text.");
        if (output is Block update && declared is not ISessionState)
            return new AcceptedOutput(number, null, AcceptUpdate(declared, update));
        if (declared is not Component component)
            throw new InvalidOperationException($"{handler.Listener.Name} returned {output?.GetType().Name ?? "null"} for a {BlockName.Of(declared)}, which has no value. Return the {BlockName.KindOf(declared)} with {{ … }} to update its properties.");

        if (handler.Signature.IsStreaming && output is not null && component is MediaComponent && session.Find(number) is MediaComponent { Streaming: true } media)
        {
            var piece = (_media ??= new StreamedMedia(session)).Accept(number, media, output);
            return piece.Error is { } problem ? throw Refuse(component, problem) : new AcceptedOutput(number, piece.Value, null);
        }

        var accepted = component.Accept(output);
        return accepted.Error is { } error
            ? throw Refuse(component, error)
            : new AcceptedOutput(number, accepted.Value, null);
    }

    private InvalidOperationException Refuse(Component component, string error) =>
        new($"{handler.Listener.Name} returned a value that {BlockName.Of(component)} cannot show: {error}");

    private Block AcceptUpdate(Block declared, Block update) => declared.Is(update) || (!demo.Has(update) && declared.GetType() == update.GetType())
        ? update
        : throw new InvalidOperationException($"{handler.Listener.Name} returned an update of {BlockName.Of(update)} where the output is {BlockName.Of(declared)}. Return the blocks in the order of the outputs.");

    private EngineMessage? Store(AcceptedOutput output)
    {
        if (output.IsSkipped)
            return null;
        if (output.Value is Addition addition)
            return Append(output.Number, addition.Text);
        if (output.Update is { } update)
            return update.Changed.Count > 0 ? Replace(output.Number, update.Changed, update) : null;
        if (demo.Declared(output.Number) is not ISessionState)
            return SetValue(output.Number, output.Value is MediaPiece piece ? (_media ??= new StreamedMedia(session)).Add(output.Number, piece) : output.Value);
        session.States.Set(output.Number, State(output.Number), output.Value);
        return null;
    }

    private EngineMessage? Append(int number, string text)
    {
        sent.Overwrite(number);
        if (session.Append(number, text) is not { } appended)
            return null;
        if (text.Length > 0)
            _changed.Add(number);
        // Who looks at this run alone is told of the whole text first.
        return _shown.Add(number) ? new EngineMessage.Updated(number, session.Block(number), [BlockProperties.Value]) { MayGrow = true } : appended;
    }

    private EngineMessage? SetValue(int number, object? value)
    {
        sent.Overwrite(number);
        if (handler.Signature.IsStreaming && !_shown.Add(number) && session.Grow(number, value) is { } appended)
        {
            _changed.Add(number);
            return appended;
        }

        var change = session.Change(number, value, static (block, value) => ((Component)block).WithValue(value));
        if (handler.Streams)
            session.Files.Replace(change);
        return Told(number, change, [BlockProperties.Value]);
    }

    private EngineMessage.Updated? Replace(int number, IReadOnlyList<string> names, Block from)
    {
        if (names.Contains(BlockProperties.Value))
            sent.Overwrite(number);
        return Told(number, session.Change(number, (names, from), static (block, change) => block.WithPropertiesOf(change.from, change.names)), [.. names]);
    }

    // A block that is gone with its region hears of nothing any more.
    private EngineMessage.Updated? Told(int number, (Block Before, Block After)? change, IReadOnlyList<string> names)
    {
        if (change is not var (before, after))
            return null;
        NoteChange(number, before, after);
        return new EngineMessage.Updated(number, after, names, before) { MayGrow = handler.Signature.IsStreaming && after is IGrowing };
    }

    private void NoteChange(int number, Block before, Block after)
    {
        if (!ValueEquality.Same(before.Watched, after.Watched))
            _changed.Add(number);
    }

    private ISessionState State(int number) => (ISessionState)demo.Declared(number);
}
