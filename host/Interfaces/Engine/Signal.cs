namespace Interfaces.Engine;

/// <summary>
/// Something that happens once. Any number may wait for it, each for as long as it likes. Who signals is never held up
/// by who waits, and those who have a context of their own go on there in the order in which they came.
/// </summary>
internal sealed class Signal
{
    private readonly Lock _lock = new();
    private List<TaskCompletionSource>? _waiting;
    private bool _isSet;

    /// <summary>Whether it has happened.</summary>
    public bool IsSet
    {
        get
        {
            lock (_lock)
                return _isSet;
        }
    }

    /// <summary>It happens. Again is no harm.</summary>
    public void Set()
    {
        List<TaskCompletionSource>? waiting;
        lock (_lock)
        {
            _isSet = true;
            (waiting, _waiting) = (_waiting, null);
        }

        foreach (var waiter in waiting ?? [])
            waiter.TrySetResult();
    }

    /// <summary>Waits for it.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public Task WaitAsync(CancellationToken cancellation)
    {
        var waiter = Join();
        return cancellation.CanBeCanceled && !waiter.Task.IsCompleted ? UntilAsync(waiter, cancellation) : waiter.Task;
    }

    /// <summary>Waits for it, or for as long as is given.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task WaitAsync(TimeSpan most, TimeProvider time, CancellationToken cancellation)
    {
        var waiter = Join();
        if (waiter.Task.IsCompleted)
            return;
        using var timer = time.CreateTimer(static waiter => ((TaskCompletionSource)waiter!).TrySetResult(), waiter, most, Timeout.InfiniteTimeSpan);
        await UntilAsync(waiter, cancellation);
    }

    private TaskCompletionSource Join()
    {
        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_isSet)
                waiter.SetResult();
            else
                (_waiting ??= []).Add(waiter);
        }

        return waiter;
    }

    // What waits for a task that waits for another goes on by way of a pool thread: who has a context of their own would
    // go on too late to keep the order there. So it is what the waiter itself waits for that is cancelled.
    private async Task UntilAsync(TaskCompletionSource waiter, CancellationToken cancellation)
    {
        using var cancelling = cancellation.UnsafeRegister(static (waiter, token) => ((TaskCompletionSource)waiter!).TrySetCanceled(token), waiter);
        try
        {
            await waiter.Task;
        }
        finally
        {
            lock (_lock)
                _waiting?.Remove(waiter);
        }
    }
}
