namespace Interfaces.Engine;

/// <summary>A listener made ready to run: its components are numbers, and what follows from the wiring is worked out.</summary>
internal sealed class HandlerPlan
{
    private HandlerPlan(int number, Listener listener, IBlockLookup lookup)
    {
        Number = number;
        Listener = listener;
        Inputs = [.. listener.Inputs.Select(input => lookup.Find(input.Identity)!.Value)];
        Outputs = [.. listener.Outputs.Select(output => lookup.Find(output.Identity)!.Value)];
        Resets = [.. listener.Resets.Select(reset => lookup.Find(reset.Identity)!.Value)];
        // An event's source may be a block that no longer has a place: it can then not be raised.
        Triggers = [.. listener.Triggers
            .Select(trigger => (Block: lookup.Find(trigger.Source), trigger.Event))
            .Where(trigger => trigger.Block is not null)
            .Select(trigger => (trigger.Block!.Value, trigger.Event))];
        if (listener.Handler is { } handler)
        {
            Signature = listener.Composition?.Signature
                ?? (listener.Options.Batch is null ? HandlerSignature.Of(handler, listener.MakesBlocks) : HandlerSignature.OfBatch(handler));
            Invoker = listener.Composition?.Invoker ?? new HandlerInvoker(handler, listener.MakesBlocks);
        }

        if (listener.Options.ShowProgressOn is { Count: > 0 } shown)
            ShowsProgressOn = [.. shown.Select(block => lookup.Find(block.Identity)!.Value)];
        if (listener.Options.Validator is { } validator)
            Validator = new InputValidator(validator, listener.ValidatorComposition);
    }

    public int Number { get; }

    public Listener Listener { get; }

    public EventOptions Options => Listener.Options;

    public IReadOnlyList<Block> WhileRunning => Listener.WhileRunning;

    /// <summary>Whether there is a method to call; a listener without one only cancels or resets.</summary>
    public bool Runs => Listener.Handler is not null;

    public HandlerSignature Signature { get; } = HandlerSignature.None;

    public HandlerInvoker Invoker => field ?? throw new InvalidOperationException("This listener has no handler to call.");

    /// <summary>Whether it, or its validator, can say something while it runs.</summary>
    public bool Signals => (Validator is null ? Signature.Parameters : Signature.Parameters.Concat(Validator.Signature.Parameters)).Any(parameter => HandlerSignals.Serve(parameter.Type));

    /// <summary>Checks the inputs before the handler is called; <see langword="null"/> for none.</summary>
    public InputValidator? Validator { get; }

    public IReadOnlyList<int> Inputs { get; }

    public IReadOnlyList<int> Outputs { get; }

    public IReadOnlyList<int> Resets { get; }

    public IReadOnlyList<(int Block, string Event)> Triggers { get; }

    /// <summary>The handlers that are called after this one, and after what became of it.</summary>
    public IReadOnlyList<(HandlerPlan Handler, string Event)> Next { get; private set; } = [];

    /// <summary>The handlers that are called after an outcome.</summary>
    public IEnumerable<HandlerPlan> After(RunOutcome outcome) => Next.Where(next => next.Event switch
    {
        EventNames.Success => outcome == RunOutcome.Succeeded,
        EventNames.Failure => outcome == RunOutcome.Failed,
        _ => outcome != RunOutcome.NotRun,
    }).Select(next => next.Handler);

    /// <summary>Whether choosing an example calls it: the visitor then asked for it, and is told of fields.</summary>
    public bool FollowsChoice { get; private set; }

    /// <summary>The states that the handler stores, in ascending order.</summary>
    public IReadOnlyList<int> Writes { get; private set; } = [];

    /// <summary>The states that the handler reads or stores.</summary>
    public IReadOnlyList<int> States { get; private set; } = [];

    /// <summary>The handlers that are cancelled when this one is called.</summary>
    public IReadOnlyList<int> Cancels { get; private set; } = [];

    /// <summary>Where the page shows that it runs; <see langword="null"/> for the blocks that it may update.</summary>
    public IReadOnlyList<int>? ShowsProgressOn { get; }

    /// <summary>The blocks on the page that the handler may update.</summary>
    public IReadOnlyList<int> Updates { get; private set; } = [];

    /// <summary>Whether it listens to what is recorded, while it is recorded.</summary>
    public bool Streams => Triggers.Any(static trigger => trigger.Event == EventNames.Stream);

    public TriggerMode Mode => Options.Mode != TriggerMode.Default ? Options.Mode
        : Streams ? TriggerMode.Multiple
        : Triggers.Any(trigger => trigger.Event is EventNames.Change or EventNames.Input or EventNames.KeyUp) ? TriggerMode.AlwaysLast
        : TriggerMode.Once;

    /// <summary>Makes listeners ready to run.</summary>
    /// <param name="listeners">The listeners.</param>
    /// <param name="first">The number of the first; the others follow.</param>
    /// <param name="lookup">Finds what they name.</param>
    /// <exception cref="DemoDefinitionException">One is wired wrongly.</exception>
    public static IReadOnlyList<HandlerPlan> Make(IReadOnlyList<Listener> listeners, int first, IBlockLookup lookup)
    {
        foreach (var listener in listeners)
            WiringCheck.Placed(listener, lookup);
        var plans = listeners.Select((listener, index) => new HandlerPlan(first + index, listener, lookup)).ToList();
        foreach (var plan in plans)
        {
            WiringCheck.Types(plan, lookup);
            plan.Writes = [.. plan.Outputs.Concat(plan.Resets).Where(number => lookup.Declared(number) is ISessionState).Distinct().Order()];
            plan.States = [.. plan.Outputs.Concat(plan.Inputs).Where(number => lookup.Declared(number) is ISessionState).Distinct()];
            plan.Cancels = [.. lookup.Handlers.Concat(plans).Where(other => plan.Options.Cancels.Contains(other.Listener)).Select(other => other.Number)];
            plan.Next = [.. plans.SelectMany(other => other.Listener.Triggers.Where(trigger => trigger.Source == plan.Listener.Identity).Select(trigger => (other, trigger.Event)))];
            plan.FollowsChoice = plans.Any(other => other.Listener.IsAside && plan.Listener.Triggers.Exists(trigger => trigger.Source == other.Listener.Identity));
            plan.Updates = [.. plan.Outputs.Concat(plan.Resets).Where(number => lookup.Declared(number) is not Component { IsPlaced: false }).Distinct()];
        }

        return plans;
    }
}
