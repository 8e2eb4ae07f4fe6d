using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>One run of one handler: waits for its turn, binds its arguments, calls it and stores what it returns.</summary>
internal sealed class HandlerRun(
    DemoEngine engine,
    Session session,
    HandlerPlan handler,
    Request? request,
    IReadOnlyDictionary<int, Parsed<object?>>? invalid,
    bool isAsked)
{
    private readonly Outputs _outputs = new(engine.Definition, session, handler);

    /// <summary>The handlers that listen to what this run changed.</summary>
    public IEnumerable<HandlerPlan> Caused => _outputs.Caused;

    public async IAsyncEnumerable<EngineMessage> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (handler.Cancels.Count > 0)
            session.Cancel(handler.Cancels);
        foreach (var update in _outputs.Reset())
            yield return update;
        if (!handler.Runs)
        {
            yield return new EngineMessage.Completed(handler.Number, Cancelled: false);
            yield break;
        }

        using var running = new RunningHandler(handler.Number, cancellation);
        session.Enter(running);
        using var turn = new Turn(engine.GateOf(handler), session.States, engine.Context.Time);
        try
        {
            if (!await turn.WriteAsync(handler.Writes, running.Token))
            {
                yield return new EngineMessage.Completed(handler.Number, Cancelled: true);
                yield break;
            }

            for (var position = turn.Enter(); position > 0;)
            {
                yield return new EngineMessage.Queued(handler.Number, position, turn.Estimate(position));
                position = await turn.MoveAsync(position, running.Token);
            }

            if (running.Token.IsCancellationRequested)
            {
                yield return new EngineMessage.Completed(handler.Number, Cancelled: true);
                yield break;
            }

            await foreach (var message in CallAsync(running.Token))
                yield return message;
        }
        finally
        {
            session.Leave(running);
        }

        if (!session.Runs(handler.Number))
        {
            foreach (var update in _outputs.Revert(handler.WhileRunning))
                yield return update;
        }
    }

    private async IAsyncEnumerable<EngineMessage> CallAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var arguments = new object?[handler.Signature.Parameters.Count];
        var fields = new ArgumentBinder(engine, session, handler, request, invalid, cancellation).Bind(arguments);
        if (fields is not null)
        {
            // A visitor who did not ask for this handler is not told that its fields are empty.
            if (isAsked)
                yield return Failure.Of(handler, fields);
            yield return new EngineMessage.Completed(handler.Number, Cancelled: false);
            yield break;
        }

        yield return new EngineMessage.Started(handler.Number);
        foreach (var update in _outputs.Hold(handler.WhileRunning))
            yield return update;

        _outputs.Watch();
        await using var results = handler.Invoker.Call(arguments, cancellation);
        while (true)
        {
            var step = await results.NextAsync();
            if (step is HandlerStep.Returned returned)
                step = _outputs.Take(returned.Value);
            if (step is HandlerStep.Stored stored)
            {
                foreach (var update in stored.Updates)
                    yield return update;
                continue;
            }

            _outputs.Settle();
            if (step is HandlerStep.Threw threw)
                yield return Failure.Of(handler, threw.Error, engine);
            yield return new EngineMessage.Completed(handler.Number, Cancelled: step is HandlerStep.Cancelled);
            yield break;
        }
    }
}
