using System.Security.Cryptography;

namespace Interfaces.Engine;

/// <summary>
/// One opened page: what differs from the demo as its script declared it. A fresh session holds nothing of its own.
/// </summary>
public sealed class Session
{
    private readonly Lock _lock = new();
    private Dictionary<int, Block>? _blocks;
    private SessionStates? _states;
    private List<RunningHandler>? _running;
    private int _events;

    internal Session(DemoEngine engine)
    {
        Engine = engine;
        Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    }

    /// <summary>128 random bits in hexadecimal digits: whoever knows it acts for this visitor.</summary>
    public string Id { get; }

    /// <summary>The engine whose demo this is a session of.</summary>
    public DemoEngine Engine { get; }

    /// <summary>When the session was last used, as a timestamp of the store's clock.</summary>
    internal long LastUsed { get; set; }

    /// <summary>The session's place in the store's order of use.</summary>
    internal LinkedListNode<Session>? Place { get; set; }

    /// <summary>The values of the demo's states.</summary>
    internal SessionStates States
    {
        get
        {
            lock (_lock)
                return _states ??= new SessionStates(Engine.Definition, Engine.Context.Time);
        }
    }

    /// <summary>Whether events run or wait.</summary>
    internal bool IsBusy => Volatile.Read(ref _events) > 0;

    /// <summary>How this visitor sees a block now.</summary>
    /// <param name="block">The block's number, which must exist.</param>
    public BlockView View(int block) => BlockView.Of(block, this);

    /// <summary>The block as this visitor sees it.</summary>
    internal Block Block(int number)
    {
        lock (_lock)
            return _blocks?.GetValueOrDefault(number) ?? Engine.Definition.Blocks[number];
    }

    /// <summary>Changes a block for this visitor.</summary>
    /// <returns>How it was, and how it is now.</returns>
    internal (Block Before, Block After) Change<T>(int number, T argument, Func<Block, T, Block> change)
    {
        lock (_lock)
        {
            var before = _blocks?.GetValueOrDefault(number) ?? Engine.Definition.Blocks[number];
            var after = change(before, argument);
            if (!ReferenceEquals(before, after))
                (_blocks ??= [])[number] = after;
            return (before, after);
        }
    }

    /// <summary>Counts an event in, unless too many run.</summary>
    internal bool TryBegin(int most)
    {
        if (Interlocked.Increment(ref _events) <= most)
            return true;
        Interlocked.Decrement(ref _events);
        return false;
    }

    internal void End() => Interlocked.Decrement(ref _events);

    internal void Enter(RunningHandler running)
    {
        lock (_lock)
            (_running ??= []).Add(running);
    }

    internal void Leave(RunningHandler running)
    {
        lock (_lock)
            _running?.Remove(running);
    }

    /// <summary>Whether another run of the same handler is under way.</summary>
    internal bool Runs(int handler)
    {
        lock (_lock)
            return _running?.Exists(running => running.Handler == handler) ?? false;
    }

    /// <summary>Cancels what runs or waits of the given handlers; of all when none are given.</summary>
    internal void Cancel(IReadOnlyCollection<int>? handlers = null)
    {
        RunningHandler[] cancelled;
        lock (_lock)
            cancelled = _running?.Where(running => handlers?.Contains(running.Handler) ?? true).ToArray() ?? [];
        foreach (var running in cancelled)
            running.Cancel();
    }

    /// <summary>Ends the session: cancels what runs and drops the states.</summary>
    internal void Close()
    {
        Cancel();
        SessionStates? states;
        lock (_lock)
            states = _states;
        states?.Drop();
    }
}
