namespace Interfaces.Engine;

/// <summary>
/// What a handler says while it runs, from any thread. Of its progress only the newest is told, and not more often than
/// the options say; of its notices so many and no more.
/// </summary>
internal sealed class HandlerSignals(int handler, EngineContext context) : ISignals
{
    private readonly Lock _lock = new();
    private readonly List<EngineMessage> _said = [];
    private Signal _changed = new();
    private IReadOnlyList<ProgressLevel>? _held;
    private ITimer? _timer;
    private long? _told;
    private int _notices;
    private bool _runs;
    private bool _closed;

    /// <inheritdoc/>
    public TimeProvider Time => context.Time;

    /// <summary>Whether a parameter of a handler says something by them.</summary>
    public static bool Serve(Type parameter) => parameter == typeof(Progress) || parameter == typeof(IProgress<double>) || parameter == typeof(Notices);

    /// <summary>What a parameter of a handler is given.</summary>
    public static object For(Type parameter, ISignals signals) => parameter == typeof(Notices) ? new Notices(signals) : new Progress(signals);

    /// <inheritdoc/>
    public void Report(IReadOnlyList<ProgressLevel> levels)
    {
        lock (_lock)
        {
            if (_closed)
                return;
            _held = levels;
            if (_timer is not null)
                return;
            if (Wait() is { Ticks: > 0 } wait)
                _timer = context.Time.CreateTimer(static signals => ((HandlerSignals)signals!).Due(), this, wait, Timeout.InfiniteTimeSpan);
            else
                Tell();
        }
    }

    /// <inheritdoc/>
    public void Say(EngineMessage.Notice notice)
    {
        lock (_lock)
        {
            if (_closed || ++_notices > context.Options.MaxNoticesPerRun)
                return;
            _said.Add(notice);
            Change();
        }
    }

    /// <summary>Runs a part of the handler beside whoever tells what it says, so that it may block its thread.</summary>
    public async Task<T> BesideAsync<T>(Func<ValueTask<T>> part)
    {
        _runs = true;
        await Task.Yield();
        try
        {
            return await part();
        }
        finally
        {
            lock (_lock)
            {
                _runs = false;
                Change();
            }
        }
    }

    /// <summary>What is said until a part of the handler has ended.</summary>
    public async IAsyncEnumerable<EngineMessage> UntilAsync(Task part)
    {
        try
        {
            for (var runs = true; runs;)
            {
                (runs, var changed) = Now();
                foreach (var message in Take())
                    yield return message;
                if (runs)
                    await changed.WaitAsync(CancellationToken.None);
            }
        }
        finally
        {
            // Who stops listening must not end the handler's stream while it moves.
            await part;
        }
    }

    /// <summary>What was said and not told yet.</summary>
    public IReadOnlyList<EngineMessage> Take()
    {
        lock (_lock)
        {
            if (_said.Count == 0)
                return [];
            EngineMessage[] messages = [.. _said];
            _said.Clear();
            return messages;
        }
    }

    /// <summary>The handler has ended: what it says from here on reaches nobody.</summary>
    public void Close()
    {
        lock (_lock)
        {
            if (_held is not null)
                Tell();
            _closed = true;
        }
    }

    private void Due()
    {
        lock (_lock)
        {
            if (_held is not null)
                Tell();
        }
    }

    private TimeSpan Wait() => _told is { } told ? context.Options.ProgressInterval - context.Time.GetElapsedTime(told) : TimeSpan.Zero;

    private void Tell()
    {
        _timer?.Dispose();
        _timer = null;
        _told = context.Time.GetTimestamp();
        // Whoever has not heard of the last one yet need not.
        _said.RemoveAll(static said => said is EngineMessage.Progress);
        _said.Add(new EngineMessage.Progress(handler, _held!));
        _held = null;
        Change();
    }

    private (bool Runs, Signal Changed) Now()
    {
        lock (_lock)
            return (_runs, _changed);
    }

    private void Change()
    {
        var changed = _changed;
        _changed = new Signal();
        changed.Set();
    }
}
