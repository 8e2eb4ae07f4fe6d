namespace Interfaces.Engine;

/// <summary>
/// A call of a handler that can be given up: the handler runs on a thread of its own, and when it was cancelled and
/// goes on all the same, nobody waits for it any longer and what it still says is dropped.
/// </summary>
internal sealed class HandlerCall(ICallResults results, RunningHandler running)
{
    /// <summary>Whether it was given up.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>When it was given up and may not give up its place: its end.</summary>
    public Task? Keeps { get; private set; }

    /// <summary>Runs the handler up to its next result.</summary>
    public async ValueTask<HandlerStep> NextAsync()
    {
        var next = results.NextAsync();
        if (next.IsCompleted)
            return await next;
        var step = next.AsTask();
        if (await IsDoneAsync(step))
            return await step;
        Abandon(EndAsync(step));
        return HandlerStep.Cancelled.Instance;
    }

    /// <summary>Lets the handler run its last lines, if it has not come to its end.</summary>
    /// <returns>What they threw.</returns>
    public async ValueTask<Exception?> EndAsync()
    {
        if (IsAbandoned)
            return null;
        var ending = results.EndAsync();
        if (ending.IsCompleted)
            return await ending;
        var end = ending.AsTask();
        if (await IsDoneAsync(end))
            return await end;
        Abandon(end);
        return null;
    }

    private async ValueTask<bool> IsDoneAsync(Task step) => await Task.WhenAny(step, running.GivenUp) == step || step.IsCompleted;

    private void Abandon(Task<Exception?> end)
    {
        IsAbandoned = true;
        if (!running.Engine.Context.Abandoned.Add(running, end))
            Keeps = end;
    }

    private async Task<Exception?> EndAsync(Task<HandlerStep> step)
    {
        var last = await step;
        return await results.EndAsync() ?? (last as HandlerStep.Threw)?.Error;
    }
}
