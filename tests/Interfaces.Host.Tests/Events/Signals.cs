namespace Interfaces.Host.Tests.Events;

/// <summary>What a test and the handlers of its scripts say to each other. Scripts, which see nothing of a test, find it among the data of the process, by a name that no other test has.</summary>
internal sealed class Signals : IDisposable
{
    private readonly SemaphoreSlim _gate = new(0);
    private readonly SemaphoreSlim _entered = new(0);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _calls;

    /// <summary>How often a handler called.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Ends when a handler's token is cancelled.</summary>
    public Task Cancelled => _cancelled.Task.WaitAsync(TestSite.Patience);

    public Signals(string name)
    {
        AppDomain.CurrentDomain.SetData(name + ".call", new Func<int>(Call));
        AppDomain.CurrentDomain.SetData(name + ".pass", new Func<CancellationToken, Task>(PassAsync));
    }

    public void Dispose()
    {
        _gate.Dispose();
        _entered.Dispose();
    }

    /// <summary>Said by a handler.</summary>
    private int Call() => Interlocked.Increment(ref _calls);

    /// <summary>Said by a handler: it goes on when the test lets it.</summary>
    private async Task PassAsync(CancellationToken cancellation)
    {
        using var registration = cancellation.Register(() => _cancelled.TrySetResult());
        _entered.Release();
        await _gate.WaitAsync(cancellation);
    }

    /// <summary>Waits for a handler to come to the gate.</summary>
    public async Task EnteredAsync() => Assert.True(await _entered.WaitAsync(TestSite.Patience));

    /// <summary>Lets handlers go on.</summary>
    public void Open(int count = 1) => _gate.Release(count);
}
