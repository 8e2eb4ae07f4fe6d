using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>Stores what a handler returns, and finds who listens to what became different.</summary>
internal sealed class Outputs(DemoDefinition definition, Session session, HandlerPlan handler)
{
    private readonly HashSet<int> _changed = [];
    private readonly List<EngineMessage.Updated> _taken = [];
    private Dictionary<int, string>? _fingerprints;

    /// <summary>The handlers that listen to what changed.</summary>
    public IEnumerable<HandlerPlan> Caused => _changed.Count == 0
        ? []
        : _changed.Order().SelectMany(definition.ListenersToChange).Distinct();

    /// <summary>Puts back the components that the handler resets.</summary>
    public IReadOnlyList<EngineMessage.Updated> Reset()
    {
        if (handler.Resets.Count == 0)
            return [];

        var updates = new List<EngineMessage.Updated>();
        foreach (var number in handler.Resets)
        {
            if (definition.Blocks[number] is ISessionState)
                session.States.Reset(number);
            else
                updates.Add(Replace(number, [BlockProperties.Value], definition.Blocks[number]));
        }

        return updates;
    }

    /// <summary>Makes the updates that hold while the handler runs.</summary>
    public IEnumerable<EngineMessage.Updated> Hold(IReadOnlyList<Block> whileRunning) =>
        whileRunning.Select(update => Replace(definition.NumberOf(update), update.Changed, update));

    /// <summary>Takes back the updates that held while the handler ran.</summary>
    public IEnumerable<EngineMessage.Updated> Revert(IReadOnlyList<Block> whileRunning) =>
        whileRunning.Select(update => Replace(definition.NumberOf(update), update.Changed, definition.Blocks[definition.NumberOf(update)]));

    /// <summary>Remembers the states before the call: a handler may change a value in place.</summary>
    public void Watch()
    {
        foreach (var number in handler.WatchedStates)
            (_fingerprints ??= [])[number] = State(number).Fingerprint(session.States.Get(number));
    }

    /// <summary>Finds the states that became different.</summary>
    public void Settle()
    {
        foreach (var (number, before) in _fingerprints ?? [])
        {
            if (State(number).Fingerprint(session.States.Get(number)) != before)
                _changed.Add(number);
        }
    }

    /// <summary>Stores a result.</summary>
    /// <returns>The updates that it makes, or why it cannot be stored.</returns>
    public HandlerStep Take(object? result)
    {
        var outputs = handler.Outputs;
        if (outputs.Count == 0)
            return new HandlerStep.Stored([]);
        if (outputs.Count == 1)
            return Store(outputs[0], result) is { } error ? new HandlerStep.Threw(error) : new HandlerStep.Stored(Taken());
        if (result is not ITuple tuple || tuple.Length != outputs.Count)
            return new HandlerStep.Threw(new InvalidOperationException($"{handler.Listener.Name} must return a tuple of {outputs.Count} values, one for each output, and returned {result?.GetType().Name ?? "null"}."));

        for (var index = 0; index < outputs.Count; index++)
        {
            if (Store(outputs[index], tuple[index]) is { } failed)
                return new HandlerStep.Threw(failed);
        }

        return new HandlerStep.Stored(Taken());
    }

    private EngineMessage.Updated[] Taken()
    {
        EngineMessage.Updated[] taken = [.. _taken];
        _taken.Clear();
        return taken;
    }

    private InvalidOperationException? Store(int number, object? output)
    {
        var declared = definition.Blocks[number];
        if (output is Block update && declared is not ISessionState)
            return StoreUpdate(number, declared, update);
        if (declared is not Component component)
            return new InvalidOperationException($"{handler.Listener.Name} returned {output?.GetType().Name ?? "null"} for a {BlockName.Of(declared)}, which has no value. Return the {BlockName.KindOf(declared)} with {{ … }} to update its properties.");

        var accepted = component.Accept(output);
        if (accepted.Error is { } error)
            return new InvalidOperationException($"{handler.Listener.Name} returned a value that {BlockName.Of(component)} cannot show: {error}");

        if (declared is ISessionState)
            session.States.Set(number, accepted.Value);
        else
            _taken.Add(SetValue(number, accepted.Value));
        return null;
    }

    private InvalidOperationException? StoreUpdate(int number, Block declared, Block update)
    {
        if (!declared.Is(update) && (definition.Has(update) || declared.GetType() != update.GetType()))
            return new InvalidOperationException($"{handler.Listener.Name} returned an update of {BlockName.Of(update)} where the output is {BlockName.Of(declared)}. Return the blocks in the order of the outputs.");
        if (update.Changed.Count > 0)
            _taken.Add(Replace(number, update.Changed, update));
        return null;
    }

    private EngineMessage.Updated SetValue(int number, object? value)
    {
        var (before, after) = session.Change(number, value, static (block, value) => ((Component)block).WithValue(value));
        NoteChange(number, before, after);
        return new EngineMessage.Updated(number, after, [BlockProperties.Value]);
    }

    private EngineMessage.Updated Replace(int number, IReadOnlyList<string> names, Block from)
    {
        var (before, after) = session.Change(number, (names, from), static (block, change) => block.WithPropertiesOf(change.from, change.names));
        NoteChange(number, before, after);
        return new EngineMessage.Updated(number, after, [.. names]);
    }

    private void NoteChange(int number, Block before, Block after)
    {
        if (before is Component old && after is Component now && !ValueEquality.Same(old.CurrentValue, now.CurrentValue))
            _changed.Add(number);
    }

    private ISessionState State(int number) => (ISessionState)definition.Blocks[number];
}
