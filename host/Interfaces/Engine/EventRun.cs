using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>An event that may run: its handler, and after it the handlers of the changes that it causes.</summary>
public sealed class EventRun
{
    private readonly DemoEngine _engine;
    private readonly Session _session;
    private readonly HandlerPlan _handler;
    private readonly EventCall _call;
    private readonly RaisedEvent _raised;
    private readonly SentValues _values;

    internal EventRun(DemoEngine engine, Session session, HandlerPlan handler, EventCall call, RaisedEvent raised, SentValues values)
    {
        _engine = engine;
        _session = session;
        _handler = handler;
        _call = call;
        _raised = raised;
        _values = values;
    }

    /// <summary>Whether a handler yields results one after another.</summary>
    public bool MayStream => _session.Demo.ReachOf(_handler).MayStream;

    /// <summary>Whether a handler wants to be told when it is cancelled.</summary>
    public bool MayBeCancelled => _session.Demo.ReachOf(_handler).MayBeCancelled;

    /// <summary>Runs the event. An admitted event is run exactly once.</summary>
    /// <param name="cancellation">Cancels the handlers that run.</param>
    /// <returns>What happens, as it happens.</returns>
    public async IAsyncEnumerable<EngineMessage> RunAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            var pending = new Queue<HandlerPlan>();
            pending.Enqueue(_handler);
            for (var count = 1; pending.TryDequeue(out var handler); count++)
            {
                if (count > _engine.Context.Options.MaxChainLength)
                {
                    yield return Failure.Endless(handler);
                    break;
                }

                var run = new HandlerRun(_engine, _session, handler, _call.Request, count == 1 ? _raised : RaisedEvent.None, _values, isAsked: count == 1);
                await foreach (var message in run.RunAsync(cancellation))
                    yield return message;
                foreach (var caused in run.Caused.Where(caused => !pending.Contains(caused)))
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
