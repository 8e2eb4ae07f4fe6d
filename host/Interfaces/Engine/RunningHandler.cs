namespace Interfaces.Engine;

/// <summary>A handler that runs, or waits to run, for a session.</summary>
internal sealed class RunningHandler : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly Lock _lock = new();
    private bool _disposed;

    public RunningHandler(int handler, CancellationToken cancellation)
    {
        Handler = handler;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    public int Handler { get; }

    public CancellationToken Token => _source.Token;

    // Another visitor's event may cancel this one at the moment in which it ends.
    public void Cancel()
    {
        lock (_lock)
        {
            if (!_disposed)
                _source.Cancel();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _source.Dispose();
        }
    }
}
