using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>One run of one handler: its inputs are checked, it waits for its turn, and is called unless an equal call was.</summary>
internal sealed class HandlerRun
{
    private readonly RaisedHandler _raised;
    private readonly HandlerPlan _handler;
    private readonly DemoEngine _engine;
    private readonly Session _session;
    private readonly Outputs _outputs;
    private readonly HandlerSignals? _signals;
    private readonly BoundArguments _arguments;

    public HandlerRun(RaisedHandler raised)
    {
        (_raised, _handler, _engine, _session) = (raised, raised.Plan, raised.Engine, raised.Session);
        _outputs = new Outputs(raised.Demo, _session, _handler, raised.Sent);
        _signals = _handler.Signals ? new HandlerSignals(_handler.Number, _engine.Context) : null;
        _arguments = new BoundArguments(raised, _signals, _outputs);
    }

    /// <summary>What became of it.</summary>
    public RunOutcome Outcome { get; private set; }

    /// <summary>The handlers that were to come after this one.</summary>
    public IEnumerable<HandlerPlan> Followers => _handler.After(Outcome);

    /// <summary>The handlers that listen to what it changed.</summary>
    public IEnumerable<HandlerPlan> Caused => _outputs.Caused;

    public async IAsyncEnumerable<EngineMessage> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (_handler.Cancels.Count > 0)
            _session.Cancel(_handler.Cancels);
        foreach (var update in _outputs.Reset())
            yield return update;
        if (!_handler.Runs)
        {
            Outcome = RunOutcome.Succeeded;
            yield return new EngineMessage.Completed(_handler.Number, Cancelled: false);
            yield break;
        }

        using var running = new RunningHandler(_handler, _engine, cancellation);
        if (_handler.Validator is { } validator)
        {
            var step = await _arguments.ValidateAsync(validator, running.Token);
            foreach (var said in _signals?.Take() ?? [])
                yield return said;
            if (step is HandlerStep.Refused refused)
                yield return Failure.Of(_handler, refused.Fields);
            if (step is HandlerStep.Threw threw)
                yield return Failure.Of(_handler, threw.Error, _engine);
            if (step is not HandlerStep.Ready)
            {
                yield return new EngineMessage.Completed(_handler.Number, Cancelled: step is HandlerStep.Cancelled);
                yield break;
            }
        }

        _session.Enter(running);
        using var cached = _engine.Results.Begin(_handler, _session);
        if (cached is not null && await _arguments.FindAsync(cached, running.Token) is { } kept)
        {
            _session.Leave(running);
            foreach (var message in Replay(kept))
                yield return message;
            yield break;
        }

        // Those who go together wait for one turn, which belongs to none of them.
        var seat = _handler.Options.Batch is null ? null : Join(running.Token);
        using (var turn = new Turn(_handler.Options.Batch is null ? _engine.GateOf(_handler) : null, _session))
        {
            try
            {
                for (var shared = await WaitAsync(seat); shared.Position > 0; shared = await seat!.MoveAsync(shared.Position))
                    yield return new EngineMessage.Queued(_handler.Number, shared.Position, shared.Seconds);
                var place = await TakeTurnAsync(turn, running.Token);
                while (place is > 0 and var position)
                {
                    yield return new EngineMessage.Queued(_handler.Number, position, turn.Estimate(position));
                    place = await turn.MoveAsync(position, running.Token);
                }

                if (place is null)
                {
                    yield return Failure.Busy(_handler);
                    yield return new EngineMessage.Completed(_handler.Number, Cancelled: false);
                }
                else if (running.Token.IsCancellationRequested)
                {
                    Outcome = HandlerExecution.Stopped(cancellation);
                    yield return new EngineMessage.Completed(_handler.Number, Cancelled: true);
                }
                else if (cached?.Again() is { } since)
                {
                    turn.End();
                    foreach (var message in Replay(since))
                        yield return message;
                }
                else
                {
                    var execution = new HandlerExecution(_raised, _arguments, _outputs, _signals);
                    await foreach (var message in execution.RunAsync(turn, cached, seat, running, cancellation))
                        yield return message;
                    Outcome = execution.Outcome;
                }
            }
            finally
            {
                if (seat is not null)
                    await seat.EndAsync();
                _session.Leave(running);
            }
        }

        if (_handler.WhileRunning.Count > 0 && _session.Release(_handler.Number))
        {
            foreach (var update in _outputs.Revert(_handler.WhileRunning))
                yield return update;
        }
    }

    private BatchSeat? Join(CancellationToken cancellation)
    {
        if (_arguments.Bind(cancellation) is not HandlerStep.Ready)
            return null;
        var seat = _engine.Batches.Join(_handler, _session, _arguments.Values, _signals);
        seat.Cancellation = cancellation;
        return seat;
    }

    private async ValueTask<BatchPlace.State> WaitAsync(BatchSeat? seat) =>
        seat is null ? default : await seat.WaitAsync(_engine.Context.Options.QueueNotice, _engine.Context.Time);

    private async ValueTask<int?> TakeTurnAsync(Turn turn, CancellationToken cancellation)
    {
        if (!await turn.WriteAsync(_handler.Writes, cancellation))
            return 0;
        var position = turn.Enter();
        return position > 0 ? await turn.WaitAsync(_engine.Context.Options.QueueNotice, cancellation) : position;
    }

    private IEnumerable<EngineMessage> Replay(KeptResults kept)
    {
        foreach (var message in kept.Results.SelectMany(Again).Concat(_outputs.WholeMedia()))
            yield return message;
        _outputs.End();
        Outcome = RunOutcome.Succeeded;
        yield return new EngineMessage.Completed(_handler.Number, Cancelled: false) { FromCache = true };
    }

    private IEnumerable<EngineMessage> Again(KeptResult kept) => kept.Notice is { } notice ? [notice] : _outputs.Put(kept.Outputs).Messages;
}
