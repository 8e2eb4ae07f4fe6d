namespace Interfaces.Engine;

/// <summary>A handler that runs, or waits to run, for a session.</summary>
internal sealed class RunningHandler : IDisposable
{
    // Never disposed: it holds nothing that needs it, and another event may cancel this one at the moment in which it ends.
    private readonly CancellationTokenSource _source = new();
    private readonly TaskCompletionSource _givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration _outer;
    private readonly Lock _lock = new();
    private ITimer? _limit;
    private ITimer? _grace;
    private bool _isCancelled;
    private bool _isOver;

    public RunningHandler(HandlerPlan handler, DemoEngine engine, CancellationToken cancellation)
    {
        Plan = handler;
        Engine = engine;
        Since = engine.Context.Time.GetTimestamp();
        _outer = cancellation.UnsafeRegister(static running => ((RunningHandler)running!).Cancel(), this);
    }

    public HandlerPlan Plan { get; }

    public DemoEngine Engine { get; }

    public int Handler => Plan.Number;

    /// <summary>Since when it does what it does: waits, runs, or is to stop.</summary>
    public long Since { get; private set; }

    public HandlerPhase Phase { get; private set; } = HandlerPhase.Waiting;

    /// <summary>Whether it is called because the visitor left, and runs all the same.</summary>
    public bool IsFarewell => Engine.Definition.Unloads.Contains(Plan);

    /// <summary>Whether it is gone with its region, and all that it could change as well.</summary>
    public bool IsStrandedIn(SessionDemo demo) =>
        Plan.Outputs.Count > 0 && demo.FindHandler(Handler) != Plan && Plan.Outputs.All(output => demo.Find(output) is null);

    public CancellationToken Token => _source.Token;

    /// <summary>How long it was allowed to run, when it ran for longer.</summary>
    public TimeSpan? OverTime { get; private set; }

    /// <summary>Done when it was cancelled and went on for longer than it may.</summary>
    public Task GivenUp => _givenUp.Task;

    /// <summary>Notes that it is called now.</summary>
    /// <param name="limit">How long it may run before it is cancelled; <see langword="null"/> for as long as it takes.</param>
    public void Begin(TimeSpan? limit)
    {
        lock (_lock)
        {
            Enter(HandlerPhase.Running);
            if (limit is { } longest)
                _limit = After(longest, running => running.GoOverTime(longest));
            if (_isCancelled)
                BeginGrace();
        }
    }

    /// <summary>Cancels it, and runs what it has registered for that.</summary>
    public void Cancel()
    {
        NoteCancel();
        try
        {
            _source.Cancel();
        }
        catch (AggregateException error)
        {
            Failure.Report(Engine, Plan.Listener.Name, error);
        }
    }

    /// <summary>Cancels it; what it has registered for that runs on a thread of its own.</summary>
    public async Task CancelAsync()
    {
        NoteCancel();
        try
        {
            await _source.CancelAsync();
        }
        catch (AggregateException error)
        {
            Failure.Report(Engine, Plan.Listener.Name, error);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            _limit?.Dispose();
            _grace?.Dispose();
        }

        _outer.Unregister();
    }

    // Before the token says so: what the handler registered there is code of the script, and may never return.
    private void NoteCancel()
    {
        lock (_lock)
        {
            if (!_isCancelled && Phase == HandlerPhase.Running)
                BeginGrace();
            _isCancelled = true;
        }
    }

    private void BeginGrace()
    {
        if (_isOver)
            return;
        Enter(HandlerPhase.Stopping);
        _grace = After(Engine.Context.Options.CancellationGrace, static running => running._givenUp.TrySetResult());
    }

    private void Enter(HandlerPhase phase)
    {
        Phase = phase;
        Since = Engine.Context.Time.GetTimestamp();
    }

    private ITimer After(TimeSpan time, Action<RunningHandler> action) =>
        Engine.Context.Time.CreateTimer(_ => action(this), null, time, Timeout.InfiniteTimeSpan);

    private void GoOverTime(TimeSpan limit)
    {
        OverTime = limit;
        Cancel();
    }
}
