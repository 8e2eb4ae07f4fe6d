namespace Interfaces.Host.Transcripts;

/// <summary>
/// Runs what is posted to it one after another, in order, and knows when nothing is left to run: everything waits, for
/// a clock or for something outside. Handlers that run at the same time so always run in the same order.
/// </summary>
internal sealed class Strand : SynchronizationContext
{
    // Who blocks its thread may wait for what is next in line.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = [];
    private TaskCompletionSource _changed = New();
    private int _workers;

    /// <summary>What something that was posted threw, and nobody caught.</summary>
    public Exception? Fault { get; private set; }

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    public void Post(Action action) => Post(static action => ((Action)action!)(), action);

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _queue.Enqueue((d, state));
            changed = Renew();
            if (_workers == 0)
                AddWorker();
        }

        changed.SetResult();
    }

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <summary>Waits until nothing runs and nothing is in line.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        while (Busy() is { } changed)
        {
            try
            {
                await changed.WaitAsync(Patience, cancellation);
            }
            catch (TimeoutException)
            {
                Relieve();
            }
        }
    }

    /// <summary>Waits until something is posted after everything had settled.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public Task WhenPostedAsync(CancellationToken cancellation)
    {
        lock (_lock)
            return _workers > 0 || _queue.Count > 0 ? Task.CompletedTask : _changed.Task.WaitAsync(cancellation);
    }

    private Task? Busy()
    {
        lock (_lock)
            return _workers > 0 || _queue.Count > 0 ? _changed.Task : null;
    }

    private void Relieve()
    {
        lock (_lock)
        {
            if (_queue.Count > 0)
                AddWorker();
        }
    }

    private void AddWorker()
    {
        _workers++;
        ThreadPool.UnsafeQueueUserWorkItem(static strand => strand.Work(), this, preferLocal: false);
    }

    private void Work()
    {
        SetSynchronizationContext(this);
        while (TryTake() is { } next)
        {
            try
            {
                next.Callback(next.State);
            }
#pragma warning disable CA1031 // Thrown by a script's async void method, it would end the process; the step reports it.
            catch (Exception error)
#pragma warning restore CA1031
            {
                Fault ??= error;
            }
        }

        SetSynchronizationContext(null);
    }

    private (SendOrPostCallback Callback, object? State)? TryTake()
    {
        TaskCompletionSource? changed = null;
        lock (_lock)
        {
            if (_queue.TryDequeue(out var next))
                return next;
            if (--_workers == 0)
                changed = Renew();
        }

        changed?.SetResult();
        return null;
    }

    private TaskCompletionSource Renew()
    {
        var changed = _changed;
        _changed = New();
        return changed;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
