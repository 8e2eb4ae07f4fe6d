using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>One run of one handler: waits for its turn, binds its arguments, calls it and stores what it returns.</summary>
internal sealed class HandlerRun(
    DemoEngine engine,
    Session session,
    SessionDemo demo,
    HandlerPlan handler,
    Request? request,
    RaisedEvent raised,
    SentValues sent,
    bool isAsked)
{
    private readonly Outputs _outputs = new(demo, session, handler, sent);
    private readonly HandlerSignals? _signals = handler.Signals ? new HandlerSignals(handler.Number, engine.Context) : null;
    private readonly RegionScope? _scope = handler.Listener.MakesBlocks ? new RegionScope() : null;
    private readonly object?[] _arguments = new object?[handler.Signature.Parameters.Count];
    private HandlerStep? _prepared;

    /// <summary>What became of it.</summary>
    public RunOutcome Outcome { get; private set; }

    /// <summary>The handlers that were to come after this one.</summary>
    public IEnumerable<HandlerPlan> Followers => handler.After(Outcome);

    /// <summary>The handlers that listen to what it changed.</summary>
    public IEnumerable<HandlerPlan> Caused => _outputs.Caused;

    public async IAsyncEnumerable<EngineMessage> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (handler.Cancels.Count > 0)
            session.Cancel(handler.Cancels);
        foreach (var update in _outputs.Reset())
            yield return update;
        if (!handler.Runs)
        {
            Outcome = RunOutcome.Succeeded;
            yield return new EngineMessage.Completed(handler.Number, Cancelled: false);
            yield break;
        }

        using var running = new RunningHandler(handler, engine, cancellation);
        var refusal = handler.Validator is null ? null : await ValidateAsync(running.Token);
        foreach (var said in _signals?.Take() ?? [])
            yield return said;
        if (refusal is not null)
        {
            yield return refusal;
            yield return new EngineMessage.Completed(handler.Number, Cancelled: running.Token.IsCancellationRequested);
            yield break;
        }

        session.Enter(running);
        using var cached = engine.Results.Begin(handler, session);
        if (cached is not null && await FindAsync(cached, running.Token) is { } kept)
        {
            session.Leave(running);
            foreach (var message in Replay(kept))
                yield return message;
            yield break;
        }

        // Those who go together wait for one turn, which belongs to none of them.
        var seat = handler.Options.Batch is null ? null : Join(running.Token);
        using (var turn = new Turn(handler.Options.Batch is null ? engine.GateOf(handler) : null, session))
        {
            try
            {
                for (var shared = await WaitAsync(seat); shared.Position > 0; shared = await seat!.MoveAsync(shared.Position))
                    yield return new EngineMessage.Queued(handler.Number, shared.Position, shared.Seconds);
                var place = await TakeTurnAsync(turn, running.Token);
                while (place is > 0 and var position)
                {
                    yield return new EngineMessage.Queued(handler.Number, position, turn.Estimate(position));
                    place = await turn.MoveAsync(position, running.Token);
                }

                if (place is null)
                {
                    yield return Failure.Busy(handler);
                    yield return new EngineMessage.Completed(handler.Number, Cancelled: false);
                }
                else if (running.Token.IsCancellationRequested)
                {
                    Outcome = Stopped(cancellation);
                    yield return new EngineMessage.Completed(handler.Number, Cancelled: true);
                }
                else if (cached?.Again() is { } since)
                {
                    turn.End();
                    foreach (var message in Replay(since))
                        yield return message;
                }
                else
                {
                    await foreach (var message in CallAsync(turn, cached, seat, running, cancellation))
                        yield return message;
                }
            }
            finally
            {
                if (seat is not null)
                    await seat.EndAsync();
                session.Leave(running);
            }
        }

        if (handler.WhileRunning.Count > 0 && session.Release(handler.Number))
        {
            foreach (var update in _outputs.Revert(handler.WhileRunning))
                yield return update;
        }
    }

    private async ValueTask<int?> TakeTurnAsync(Turn turn, CancellationToken cancellation)
    {
        if (!await turn.WriteAsync(handler.Writes, cancellation))
            return 0;
        var position = turn.Enter();
        return position > 0 ? await turn.WaitAsync(engine.Context.Options.QueueNotice, cancellation) : position;
    }

    private async ValueTask<KeptResults?> FindAsync(CachedCall cached, CancellationToken cancellation)
    {
        _prepared = Guard(() => Prepare(cancellation), cancellation);
        if (_prepared is not HandlerStep.Ready)
            return null;
        try
        {
            var kept = await cached.FindAsync(_arguments, Binder(cancellation), cancellation);
            _outputs.Recording = cached.Recording;
            return kept;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _prepared = HandlerStep.Cancelled.Instance;
        }
#pragma warning disable CA1031 // Whatever a script throws is its visitor's failure and the log's, and no other session's.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _prepared = new HandlerStep.Threw(error);
        }

        return null;
    }

    private BatchSeat? Join(CancellationToken cancellation)
    {
        _prepared ??= Guard(() => Prepare(cancellation), cancellation);
        if (_prepared is not HandlerStep.Ready)
            return null;
        var seat = engine.Batches.Join(handler, session, _arguments);
        seat.Cancellation = cancellation;
        return seat;
    }

    private async ValueTask<BatchPlace.State> WaitAsync(BatchSeat? seat) =>
        seat is null ? default : await seat.WaitAsync(engine.Context.Options.QueueNotice, engine.Context.Time);

    private IEnumerable<EngineMessage> Replay(KeptResults kept)
    {
        foreach (var update in kept.Results.SelectMany(result => _outputs.Put(result).Messages).Concat(_outputs.WholeMedia()))
            yield return update;
        _outputs.End();
        Outcome = RunOutcome.Succeeded;
        yield return new EngineMessage.Completed(handler.Number, Cancelled: false) { FromCache = true };
    }

    // Who is gone is not followed by anything.
    private static RunOutcome Stopped(CancellationToken visitor) => visitor.IsCancellationRequested ? RunOutcome.NotRun : RunOutcome.Stopped;

    private async ValueTask<EngineMessage?> ValidateAsync(CancellationToken cancellation)
    {
        var validator = handler.Validator!;
        try
        {
            var arguments = new object?[validator.Signature.Parameters.Count];
            var fields = Binder(cancellation).Bind(validator.Signature, arguments) ?? await validator.ValidateAsync(handler.Inputs, arguments, cancellation);
            return fields is null ? null : Failure.Of(handler, fields);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new EngineMessage.Started(handler.Number);
        }
#pragma warning disable CA1031 // Whatever a script throws is its visitor's failure and the log's, and no other session's.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Failure.Of(handler, error, engine);
        }
    }

    private ArgumentBinder Binder(CancellationToken cancellation) => new(engine, session, demo, handler, request, raised, sent, isAsked, _signals, cancellation);

    private async IAsyncEnumerable<EngineMessage> CallAsync(Turn turn, CachedCall? cached, BatchSeat? seat, RunningHandler running, [EnumeratorCancellation] CancellationToken visitor)
    {
        var cancellation = running.Token;
        var step = _prepared ?? Guard(() => Prepare(cancellation), cancellation);
        if (step is not HandlerStep.Ready)
        {
            // A visitor who did not ask for this handler is not told that its fields are empty.
            if (step is HandlerStep.Refused refused && (isAsked || handler.FollowsChoice))
                yield return Failure.Of(handler, refused.Fields);
            if (step is HandlerStep.Threw early)
            {
                Outcome = RunOutcome.Failed;
                yield return Failure.Of(handler, early.Error, engine);
            }

            if (step is HandlerStep.Cancelled)
                Outcome = Stopped(visitor);
            yield return new EngineMessage.Completed(handler.Number, Cancelled: step is HandlerStep.Cancelled);
            yield break;
        }

        yield return new EngineMessage.Started(handler.Number);
        if (handler.WhileRunning.Count > 0)
        {
            session.Hold(handler.Number);
            foreach (var update in _outputs.Hold(handler.WhileRunning))
                yield return update;
        }

        running.Begin(handler.Options.TimeLimit ?? engine.Context.Options.HandlerTimeLimit);
        var call = new HandlerCall(seat ?? (ICallResults)handler.Invoker.Call(_arguments, cancellation, _scope), running);
        IReadOnlyList<EngineMessage> last = [];
        Exception? ending = null;
        try
        {
            while (true)
            {
                if (_signals is null)
                {
                    step = await call.NextAsync();
                }
                else
                {
                    var next = _signals.BesideAsync(call.NextAsync);
                    await foreach (var said in _signals.UntilAsync(next))
                        yield return said;
                    step = await next;
                }

                if (step is HandlerStep.Returned returned)
                    step = Guard(() => _outputs.Take(returned.Value, _scope), cancellation);
                if (step is not HandlerStep.Stored stored)
                    break;
                if (!handler.Signature.IsStreaming)
                {
                    last = stored.Messages;
                    continue;
                }

                foreach (var update in stored.Messages)
                    yield return update;
            }
        }
        finally
        {
            ending = await call.EndAsync();
            _outputs.End();
            _scope?.Close();
            _signals?.Close();
            _outputs.EndMedia();
        }

        var settled = call.IsAbandoned ? HandlerStep.Cancelled.Instance : Guard(_outputs.Settle, cancellation);
        if (step is HandlerStep.Ended && ending is null && settled is HandlerStep.Ended)
            cached?.Keep();

        // All is stored: what is left is telling this visitor, for which no other need wait.
        if (call.Keeps is { } end)
            turn.EndAfter(end);
        else
            turn.End();
        foreach (var said in _signals?.Take() ?? [])
            yield return said;
        foreach (var update in last.Concat(_outputs.WholeMedia()))
            yield return update;
        if (((step as HandlerStep.Threw)?.Error ?? ending ?? (settled as HandlerStep.Threw)?.Error) is { } error)
        {
            Outcome = RunOutcome.Failed;
            yield return Failure.Of(handler, error, engine);
        }
        else if (step is HandlerStep.Cancelled && running.OverTime is { } limit)
        {
            Outcome = RunOutcome.Failed;
            yield return Failure.OverTime(handler, limit);
        }
        else
        {
            Outcome = step is HandlerStep.Cancelled ? Stopped(visitor) : RunOutcome.Succeeded;
        }

        yield return new EngineMessage.Completed(handler.Number, Cancelled: step is HandlerStep.Cancelled);
    }

    private HandlerStep Prepare(CancellationToken cancellation)
    {
        if (Binder(cancellation).Bind(handler.Signature, _arguments) is { } fields)
            return new HandlerStep.Refused(fields);
        _outputs.Watch();
        return HandlerStep.Ready.Instance;
    }

    /// <summary>Does what may run code of the script beside the handler itself: factories, validation, conversion, sequences that are made as they are read.</summary>
    private static HandlerStep Guard(Func<HandlerStep> action, CancellationToken cancellation)
    {
        try
        {
            return action();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return HandlerStep.Cancelled.Instance;
        }
#pragma warning disable CA1031 // Whatever a script throws is its visitor's failure and the log's, and no other session's.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new HandlerStep.Threw(error);
        }
    }
}
