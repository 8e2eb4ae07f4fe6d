using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>Runs one demo for all its visitors. Every face of the demo goes through it.</summary>
public sealed class DemoEngine : IDisposable
{
    private readonly ConcurrencyGates _gates;
    private readonly Renderer _renderer;
    private readonly ConditionalWeakTable<ServedFunction, ConcurrencyGate> _functionGates = [];

    /// <summary>Makes an engine for a demo and checks the demo's wiring.</summary>
    /// <param name="demo">The demo.</param>
    /// <param name="context">What the engine needs from outside.</param>
    /// <exception cref="DemoDefinitionException">The demo is wired wrongly.</exception>
    public DemoEngine(Demo demo, EngineContext context)
        : this(DemoDefinition.Of(demo), context)
    {
    }

    /// <summary>Makes an engine for a demo whose wiring has been checked.</summary>
    /// <param name="definition">The demo, ready to run.</param>
    /// <param name="context">What the engine needs from outside.</param>
    public DemoEngine(DemoDefinition definition, EngineContext context)
    {
        Context = context;
        Definition = definition;
        _gates = new ConcurrencyGates(Definition.Handlers, context);
        Results = new ResultStores(Definition.JsonOptions, context.Time);
        Caches = new ScriptCaches(context);
        Batches = new BatchLines(this);
        TakesRequest = Definition.HasRegions || Definition.Handlers.Any(handler => handler.Signature.Parameters.Any(parameter => parameter.Type == typeof(Request)));
        _renderer = new Renderer(this);
    }

    /// <summary>The name of the demo: that of its script. Default: empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>The demo, ready to run.</summary>
    public DemoDefinition Definition { get; }

    /// <summary>The files that the script itself shows: anybody may see them.</summary>
    public FileTable Files { get; } = new(int.MaxValue, long.MaxValue);

    internal EngineContext Context { get; }

    /// <summary>The results of handlers that are kept.</summary>
    internal ResultStores Results { get; }

    /// <summary>What handlers keep by hand.</summary>
    internal ScriptCaches Caches { get; }

    /// <summary>Where calls come together that are run as one.</summary>
    internal BatchLines Batches { get; }

    /// <summary>Opens a session: what one opened page does is seen by no other.</summary>
    /// <param name="owner">The <see cref="Session.Owner"/>. Default: none.</param>
    public Session OpenSession(string? owner = null)
    {
        var session = new Session(this) { Owner = owner };
        Context.Sessions.Add(session);
        return session;
    }

    /// <summary>Opens a session that stands as a link says.</summary>
    /// <param name="link">The link.</param>
    /// <param name="owner">What tells the browser that opens it from all others. Default: no browser.</param>
    public Session OpenSession(DemoLink link, string? owner = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        var session = OpenSession(owner);
        LinkMaker.Restore(link, session);
        return session;
    }

    /// <summary>Renders the demo as its script declared it: what every visitor sees first.</summary>
    /// <param name="mount">Tells several demos on one page apart: a letter followed by letters and digits.</param>
    public Markup Render(string mount) => Render(mount, "");

    /// <summary>Renders a page of the demo as its script declared it.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="route">The end of the page's address, one of <see cref="Routes"/>.</param>
    public Markup Render(string mount, string route) => _renderer.Demo(mount, session: null, route);

    /// <summary>Renders a page of the demo, without what is on all of them, as a visitor left it.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="session">The visitor's session.</param>
    /// <param name="route">The end of the page's address, as a visitor sent it.</param>
    /// <returns>The page; <see langword="null"/> when the demo has no such page.</returns>
    public Markup? RenderPage(string mount, Session session, string route)
    {
        for (var number = 0; number < Definition.Blocks.Count; number++)
        {
            if (Definition.Blocks[number] is Route page && page.Path == route)
                return _renderer.Block(mount, session, number, route);
        }

        return null;
    }

    /// <summary>The ends of the addresses of the demo's pages; the demo's own is the empty one.</summary>
    public IReadOnlyList<string> Routes => Definition.Demo.Routes;

    /// <summary>Renders the demo as a visitor left it.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="session">The visitor's session.</param>
    public Markup Render(string mount, Session session) => _renderer.Demo(mount, session, "");

    /// <summary>Renders one block as a visitor sees it now.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="session">The visitor's session.</param>
    /// <param name="block">The block's number.</param>
    /// <returns>Its HTML; empty when it is gone with the region that made it.</returns>
    public Markup RenderBlock(string mount, Session session, int block) => _renderer.Block(mount, session, block, route: null);

    /// <summary>Renders what has become of a block, for a page that shows it as it was: where the block knows what that is, only what is different.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="session">The visitor's session.</param>
    /// <param name="update">What the page is told.</param>
    /// <returns>The HTML; empty when the block is gone with the region that made it.</returns>
    public Markup RenderUpdate(string mount, Session session, EngineMessage.Updated update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return _renderer.Block(mount, session, update.Block, route: null, update.Before);
    }

    /// <summary>Renders one block as a visitor sees it now, to follow its text while that grows.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="session">The visitor's session.</param>
    /// <param name="block">The block's number.</param>
    /// <param name="update">What the page is told, for one that shows the block as it was. Default: <see langword="null"/>, it is told of the whole block.</param>
    public FollowedBlock Follow(string mount, Session session, int block, EngineMessage.Updated? update = null) => _renderer.Follow(mount, session, block, update?.Before);

    /// <summary>Renders a block whose text has grown to its end, for a page that followed it there: where the block knows what that is, only what is different.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="session">The visitor's session.</param>
    /// <param name="block">The block's number.</param>
    public FollowedBlock FollowGrown(string mount, Session session, int block)
    {
        ArgumentNullException.ThrowIfNull(session);
        return _renderer.Follow(mount, session, block, session.Find(block));
    }

    /// <summary>Whether a block has no others inside of it: to render it is to render nothing else.</summary>
    /// <param name="session">The visitor's session.</param>
    /// <param name="block">The block's number.</param>
    public static bool IsAlone(Session session, int block)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Demo.Find(block) is Component { Nested.Count: 0 };
    }

    /// <summary>Checks an event. When it may run, the session has taken its values.</summary>
    /// <param name="session">The visitor's session.</param>
    /// <param name="call">The event.</param>
    public Admission Admit(Session session, EventCall call)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(call);
        var demo = session.Demo;
        if (demo.FindHandler(call.Handler) is not { } handler)
            return Definition.HasRegions && call.Handler >= Definition.Handlers.Count
                ? new Admission.Changed("This part of the demo has changed. Nothing was done; try again.")
                : new Admission.Malformed($"There is no handler {call.Handler}. This demo has {Definition.Handlers.Count}.");

        var raised = RaisedEvent.Read(session, demo, handler, call);
        if (raised.Error is { } error)
            return new Admission.Malformed(error);
        var values = SentValues.Read(this, session, demo, handler, call.Values);
        if ((values.Refusal ?? BusyOf(handler) ?? session.Begin(Context.Options.MaxEventsPerSession)) is { } refusal)
            return refusal;

        try
        {
            raised.Value!.Store(session);
            values.Store(session, handler.Streams);
        }
        catch
        {
            session.End();
            throw;
        }

        return new Admission.Admitted(new EventRun(this, session, demo, handler, call, raised.Value, values));
    }

    /// <summary>Calls a function that a component serves to its module.</summary>
    /// <param name="session">The visitor's session.</param>
    /// <param name="call">Which function, and with what.</param>
    /// <param name="cancellation">Ends the call.</param>
    public Task<FunctionOutcome> CallAsync(Session session, FunctionCall call, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(call);
        return new FunctionRun(this, session, call).RunAsync(cancellation);
    }

    /// <summary>Answers what a page asks of one of its blocks by itself, outside of any event.</summary>
    /// <param name="mount">The demo's place on the page.</param>
    /// <param name="session">The visitor's session.</param>
    /// <param name="block">The block's number.</param>
    /// <param name="question">The question, which the block understands.</param>
    public BlockReply Ask(string mount, Session session, int block, JsonElement question) => new BlockInquiry(this, _renderer, session).Ask(mount, block, question);

    /// <summary>Calls a handler with no visitor there, so that its results are kept for those who come: its <see cref="EventOptions.Cache"/> must be for all visitors.</summary>
    /// <param name="handler">The handler's number, which must exist.</param>
    /// <param name="values">The values of its inputs, in their order, as a handler would return them for those components.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Why nothing is kept; <see langword="null"/> when the handler came to its end, or an equal call had done so before.</returns>
    /// <exception cref="ArgumentException">A value is not one for its input, or there are more or fewer values than inputs.</exception>
    /// <exception cref="InvalidOperationException">The handler keeps no results for all visitors.</exception>
    public Task<EngineMessage.Failed?> PrefillAsync(int handler, IReadOnlyList<object?> values, CancellationToken cancellation) =>
        Prefill.RunAsync(this, Definition.Handlers[handler], values, RaisedEvent.None, cancellation);

    /// <summary>Does what is to be done before the first visitor comes: runs the examples whose results are kept from the beginning.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task PrepareAsync(CancellationToken cancellation) => ExamplePreparation.RunAsync(this, cancellation);

    /// <summary>How many handlers the demo has.</summary>
    public int HandlerCount => Definition.Handlers.Count;

    /// <summary>Whether any handler wants to know who asks.</summary>
    public bool TakesRequest { get; }

    /// <summary>Reports an exception that code of the script threw outside of a handler, such as while a block was rendered.</summary>
    /// <param name="session">The visitor's session.</param>
    /// <param name="handler">The number of the handler whose event it belongs to.</param>
    /// <param name="error">The exception.</param>
    /// <returns>What the visitor is told.</returns>
    public EngineMessage.Failed Fail(Session session, int handler, Exception error)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Failure.Of(handler, session.Demo.FindHandler(handler)?.Listener.Name ?? "a handler that is gone", error, this);
    }

    /// <summary>The numbers of the components whose values are sent when a handler is called.</summary>
    /// <param name="handler">The handler's number, which must exist.</param>
    public IReadOnlyList<int> BlocksSentTo(int handler) => Definition.Initial.ReachOf(Definition.Handlers[handler]).Sends;

    /// <summary>The numbers of the blocks that a handler may update.</summary>
    /// <param name="handler">The handler's number, which must exist.</param>
    public IReadOnlyList<int> BlocksUpdatedBy(int handler) => Definition.Handlers[handler].Updates;

    /// <summary>Ends all sessions of the demo, and with them what runs.</summary>
    public void Dispose()
    {
        Context.Sessions.EndAll(this);
        Files.Close();
    }

    // Checked again when the event comes to its line, as what is kept needs no turn, and what goes with others theirs: this is before anything is stored.
    private Admission.Busy? BusyOf(HandlerPlan handler) => handler.Options is { Cache: null, Batch: null } && GateOf(handler) is { IsFull: true } ? new Admission.Busy(Failure.TooManyWait) : null;

    internal ConcurrencyGate GateOf(ServedFunction function) => _functionGates.GetValue(function, _ => new ConcurrencyGate(1, Context.Options.MaxQueue, Context.Time));

    internal ConcurrencyGate? GateOf(HandlerPlan handler) => _gates.Of(handler);

    /// <summary>Takes in the handlers that a region made.</summary>
    internal void Add(IReadOnlyList<HandlerPlan> handlers) => _gates.Add(handlers);
}
