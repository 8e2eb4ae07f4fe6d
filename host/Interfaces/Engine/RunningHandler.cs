namespace Interfaces.Engine;

/// <summary>A handler that runs, or waits to run, for a session.</summary>
internal sealed class RunningHandler : IDisposable
{
    // Never disposed: it holds nothing that needs it, and another event may cancel this one at the moment in which it ends.
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _outer;
    private readonly HandlerPlan _handler;
    private readonly DemoEngine _engine;
    private ITimer? _limit;

    public RunningHandler(HandlerPlan handler, DemoEngine engine, CancellationToken cancellation)
    {
        _handler = handler;
        _engine = engine;
        _outer = cancellation.UnsafeRegister(static running => ((RunningHandler)running!).Cancel(), this);
    }

    public int Handler => _handler.Number;

    /// <summary>Whether it is called because the visitor left, and runs all the same.</summary>
    public bool IsFarewell => _engine.Definition.Unloads.Contains(_handler);

    /// <summary>Whether it is gone with its region, and all that it could change as well.</summary>
    public bool IsStrandedIn(SessionDemo demo) =>
        _handler.Outputs.Count > 0 && demo.FindHandler(_handler.Number) != _handler && _handler.Outputs.All(output => demo.Find(output) is null);

    public CancellationToken Token => _source.Token;

    /// <summary>Whether it ran for longer than it may.</summary>
    public bool IsOverTime { get; private set; }

    /// <summary>Cancels it when it runs for longer than that from now on.</summary>
    public void Limit(TimeSpan? limit)
    {
        if (limit is not { } longest)
            return;
        _limit = _engine.Context.Time.CreateTimer(static running => ((RunningHandler)running!).GoOverTime(), this, longest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancels it, and runs what it has registered for that.</summary>
    public void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (AggregateException error)
        {
            Failure.Report(_engine, _handler.Listener.Name, error);
        }
    }

    /// <summary>Cancels it; what it has registered for that runs on a thread of its own.</summary>
    public async Task CancelAsync()
    {
        try
        {
            await _source.CancelAsync();
        }
        catch (AggregateException error)
        {
            Failure.Report(_engine, _handler.Listener.Name, error);
        }
    }

    public void Dispose()
    {
        _limit?.Dispose();
        _outer.Unregister();
    }

    private void GoOverTime()
    {
        IsOverTime = true;
        Cancel();
    }
}
