namespace Interfaces.Host.Files;

/// <summary>Lets one at a time work, and the newest first: whoever works is told to stop when another comes.</summary>
/// <remarks>A connection that was lost may not have noticed yet. Who comes back over another one need not wait for it.</remarks>
internal sealed class LatestTurn
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _latest;
    private Task _last = Task.CompletedTask;

    /// <summary>Works as soon as those before have stopped.</summary>
    /// <exception cref="OperationCanceledException">Another came before the work began, or the caller is gone.</exception>
    public async Task<T> TakeAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_lock)
        {
            _ = _latest?.CancelAsync();
            (_latest, before, _last) = (mine, _last, done.Task);
        }

        try
        {
            await before;
            mine.Token.ThrowIfCancellationRequested();
            return await work(mine.Token);
        }
        finally
        {
            lock (_lock)
            {
                if (_latest == mine)
                    _latest = null;
            }

            done.SetResult();
        }
    }
}
