using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>The call of a handler whose turn has come: what it returns is stored, and what happens is told.</summary>
internal sealed class HandlerExecution(RaisedHandler raised, BoundArguments arguments, Outputs outputs, HandlerSignals? signals)
{
    private readonly RegionScope? _scope = raised.Plan.Listener.MakesBlocks ? new RegionScope() : null;

    /// <summary>What became of it.</summary>
    public RunOutcome Outcome { get; private set; }

    /// <summary>What becomes of a handler that is stopped: who is gone is not followed by anything.</summary>
    public static RunOutcome Stopped(CancellationToken visitor) => visitor.IsCancellationRequested ? RunOutcome.NotRun : RunOutcome.Stopped;

    /// <summary>Calls the handler.</summary>
    /// <param name="turn">Its turn, which ends as soon as all is stored.</param>
    /// <param name="cached">Keeps its results; <see langword="null"/> when nobody does.</param>
    /// <param name="seat">Its part in a call for several; <see langword="null"/> when it is called alone.</param>
    /// <param name="running">What can cancel it.</param>
    /// <param name="visitor">Set when the visitor is gone.</param>
    public async IAsyncEnumerable<EngineMessage> RunAsync(Turn turn, CachedCall? cached, BatchSeat? seat, RunningHandler running, [EnumeratorCancellation] CancellationToken visitor)
    {
        var handler = raised.Plan;
        var step = arguments.Bind(running.Token);
        if (step is not HandlerStep.Ready)
        {
            foreach (var message in Close(step, running, visitor))
                yield return message;
            yield break;
        }

        yield return new EngineMessage.Started(handler.Number);
        if (handler.WhileRunning.Count > 0)
        {
            raised.Session.Hold(handler.Number);
            foreach (var update in outputs.Hold(handler.WhileRunning))
                yield return update;
        }

        running.Begin(handler.Options.TimeLimit ?? raised.Engine.Context.Options.HandlerTimeLimit);
        var call = new HandlerCall(seat ?? (ICallResults)handler.Invoker.Call(arguments.Values, running.Token, _scope), running);
        IReadOnlyList<EngineMessage> last = [];
        Exception? ending = null;
        try
        {
            while (true)
            {
                if (signals is null)
                {
                    step = await call.NextAsync();
                }
                else
                {
                    var next = signals.BesideAsync(call.NextAsync);
                    await foreach (var said in signals.UntilAsync(next))
                        yield return Recorded(said);
                    step = await next;
                }

                if (step is HandlerStep.Returned returned)
                    step = HandlerStep.Guard(() => outputs.Take(returned.Value, _scope), running.Token);
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
            outputs.End();
            _scope?.Close();
            signals?.Close();
            outputs.EndMedia();
        }

        var settled = call.IsAbandoned ? HandlerStep.Cancelled.Instance : HandlerStep.Guard(outputs.Settle, running.Token);
        var lastSaid = signals?.Take().Select(Recorded).ToList() ?? [];
        if (step is HandlerStep.Ended && ending is null && settled is HandlerStep.Ended)
            cached?.Keep();

        // All is stored: what is left is telling this visitor, for which no other need wait.
        if (call.Keeps is { } end)
            turn.EndAfter(end);
        else
            turn.End();
        foreach (var said in lastSaid)
            yield return said;
        foreach (var update in last.Concat(outputs.WholeMedia()))
            yield return update;
        var error = (step as HandlerStep.Threw)?.Error ?? ending ?? (settled as HandlerStep.Threw)?.Error;
        foreach (var message in Close(error is null ? step : new HandlerStep.Threw(error), running, visitor))
            yield return message;

        // What is said to a batch is said of all its calls, and is no part of what this one is kept as.
        EngineMessage Recorded(EngineMessage said)
        {
            if (said is EngineMessage.Notice notice && seat is null)
                outputs.Recording?.Add(notice);
            return said;
        }
    }

    // The last that is told of a handler.
    private IEnumerable<EngineMessage> Close(HandlerStep step, RunningHandler running, CancellationToken visitor)
    {
        var handler = raised.Plan;
        switch (step)
        {
            // A visitor who did not ask for this handler is not told that its fields are empty.
            case HandlerStep.Refused refused when raised.IsAsked || handler.FollowsChoice:
                yield return Failure.Of(handler, refused.Fields);
                break;
            case HandlerStep.Refused:
                break;
            case HandlerStep.Threw threw:
                Outcome = RunOutcome.Failed;
                yield return Failure.Of(handler, threw.Error, raised.Engine);
                break;
            case HandlerStep.Cancelled when running.OverTime is { } limit:
                Outcome = RunOutcome.Failed;
                yield return Failure.OverTime(handler, limit);
                break;
            case HandlerStep.Cancelled:
                Outcome = Stopped(visitor);
                break;
            default:
                Outcome = RunOutcome.Succeeded;
                break;
        }

        yield return new EngineMessage.Completed(handler.Number, Cancelled: step is HandlerStep.Cancelled);
    }
}
