using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>An event that may run: its handler, and after it the handlers of the changes that it causes.</summary>
public sealed class EventRun
{
    private readonly DemoEngine _engine;
    private readonly Session _session;
    private readonly SessionDemo _demo;
    private readonly HandlerPlan _handler;
    private readonly EventCall _call;
    private readonly RaisedEvent _raised;
    private readonly SentValues _values;

    internal EventRun(DemoEngine engine, Session session, SessionDemo demo, HandlerPlan handler, EventCall call, RaisedEvent raised, SentValues values)
    {
        _engine = engine;
        _session = session;
        _demo = demo;
        _handler = handler;
        _call = call;
        _raised = raised;
        _values = values;
    }

    /// <summary>Whether a handler yields results one after another.</summary>
    public bool MayStream => _demo.ReachOf(_handler).MayStream;

    /// <summary>Whether a handler wants to be told when it is cancelled.</summary>
    public bool MayBeCancelled => _demo.ReachOf(_handler).MayBeCancelled;

    /// <summary>Runs the event. An admitted event is run exactly once.</summary>
    /// <param name="cancellation">Cancels the handlers that run.</param>
    /// <returns>What happens, as it happens.</returns>
    public async IAsyncEnumerable<EngineMessage> RunAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            var pending = new Queue<HandlerPlan>();
            var followers = new HashSet<HandlerPlan> { _handler };
            var count = 0;
            pending.Enqueue(_handler);
            while (pending.TryDequeue(out var handler))
            {
                // What was asked for, and what is to follow it, is done though its region may be gone. What a change calls is not.
                if (!followers.Contains(handler) && _session.Demo.FindHandler(handler.Number) != handler)
                    continue;
                // What a region makes has its own bounds.
                if (!handler.Listener.RunsFirst && ++count > _engine.Context.Options.MaxChainLength)
                {
                    yield return Failure.Endless(handler);
                    break;
                }

                var isAsked = handler == _handler && count == 1;
                var run = new HandlerRun(new RaisedHandler(_engine, _session, isAsked ? _demo : _session.Demo, handler, _call.Request, isAsked ? _raised : RaisedEvent.None, _values, isAsked));
                await foreach (var message in run.RunAsync(cancellation))
                    yield return message;
                followers.UnionWith(run.Followers);
                foreach (var caused in run.Followers.Concat(run.Caused).Where(caused => !pending.Contains(caused)))
                    pending.Enqueue(caused);
            }
        }
        finally
        {
            Discard();
        }
    }

    /// <summary>Gives up an event that was admitted and is not going to run.</summary>
    public void Discard()
    {
        _session.End();
        _engine.Context.Sessions.Use(_session);
    }
}
