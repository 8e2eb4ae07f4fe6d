namespace Interfaces;

/// <summary>A handler that listens to one or more events: what <c>Click</c>, <c>Change</c> and the others return.</summary>
public sealed class Listener : IRaisesThen, IRaisesSuccess, IRaisesFailure
{
    internal Listener(Delegate? handler, IReadOnlyList<Component> inputs, IReadOnlyList<Block> outputs, EventOptions options, CallSite site)
    {
        Handler = handler;
        Inputs = inputs;
        Outputs = outputs;
        Options = options;
        Site = site;
    }

    /// <summary>Who is called after it.</summary>
    internal BlockIdentity Identity { get; } = new();

    BlockIdentity IEventSource.Identity => Identity;

    internal Delegate? Handler { get; }

    internal IReadOnlyList<Component> Inputs { get; }

    internal IReadOnlyList<Block> Outputs { get; }

    internal EventOptions Options { get; }

    internal CallSite Site { get; }

    /// <summary>The events it listens to.</summary>
    internal List<(BlockIdentity Source, string Event)> Triggers { get; } = [];

    /// <summary>Whether what it returns are the blocks that its output, a region, shows.</summary>
    internal bool MakesBlocks { get; init; }

    /// <summary>Whether it is called when it is made, by what made it.</summary>
    internal bool RunsFirst { get; init; }

    /// <summary>Whether it stands beside what the demo does: what is an input for the visitor, and what an output, only the other listeners say.</summary>
    internal bool IsAside { get; init; }

    /// <summary>What is called around the handler. Default: nothing, the handler itself is called.</summary>
    internal Engine.HandlerComposition? Composition { get; init; }

    /// <summary>What is called around the validator. Default: nothing, the validator itself is called.</summary>
    internal Engine.HandlerComposition? ValidatorComposition { get; init; }

    /// <summary>Whether it serves the page alone, and is no function for other programs.</summary>
    internal bool IsForPage { get; init; }

    /// <summary>The components that it names.</summary>
    internal IEnumerable<Component> Components => Inputs.Concat(Outputs).Concat(Resets).OfType<Component>();

    /// <summary>Components that are put back to what the script declared when the event is raised.</summary>
    internal IReadOnlyList<Component> Resets { get; init; } = [];

    /// <summary>Updates that hold as long as the handler runs: a Stop button in the place of Submit.</summary>
    internal IReadOnlyList<Block> WhileRunning { get; init; } = [];

    /// <summary>A state among its outputs that it holds while it runs, and stores nothing in. Default: none.</summary>
    internal Block? Held { get; init; }

    /// <summary>Calls of it whose results are to be kept before a visitor comes. Default: none.</summary>
    internal IReadOnlyList<Engine.PreparedCall> Prepared { get; init; } = [];

    /// <summary>The name by which messages speak of the handler.</summary>
    internal string Name => Options.Name ?? HandlerName.Of(Handler);

    internal Listener ListensTo(IEventSource source, string kind) => ListensTo(new Trigger(source, kind));

    internal Listener ListensTo(Trigger trigger)
    {
        Triggers.Add((trigger.Source, trigger.Event));
        if (trigger.Source != BlockIdentity.Page)
            trigger.Source.AddOnce(this);
        return this;
    }
}
