namespace Interfaces.Engine;

/// <summary>The values of a demo's states in one session. A value is made when it is first asked for.</summary>
internal sealed class SessionStates(DemoDefinition definition, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, Entry> _entries = [];
    private readonly Dictionary<int, SemaphoreSlim> _writers = [];

    public object? Get(int number)
    {
        lock (_lock)
        {
            var state = State(number);
            if (_entries.TryGetValue(number, out var entry))
            {
                if (state.TimeToLive is not { } lifetime || time.GetElapsedTime(entry.Stored) < lifetime)
                    return entry.Value;
                state.Deleted(entry.Value);
            }

            var initial = state.CreateInitial();
            _entries[number] = new Entry(initial, time.GetTimestamp());
            return initial;
        }
    }

    public void Set(int number, object? value)
    {
        lock (_lock)
            _entries[number] = new Entry(value, time.GetTimestamp());
    }

    /// <summary>Puts a state back to what a session starts with.</summary>
    public void Reset(int number)
    {
        lock (_lock)
        {
            if (_entries.Remove(number, out var entry))
                State(number).Deleted(entry.Value);
        }
    }

    /// <summary>Drops all values.</summary>
    public void Drop()
    {
        lock (_lock)
        {
            foreach (var (number, entry) in _entries)
                State(number).Deleted(entry.Value);
            _entries.Clear();
        }
    }

    /// <summary>Waits until nobody else of this session writes any of the states, which must be in ascending order so that two events cannot wait for each other.</summary>
    public async ValueTask<WriteLease> WriteAsync(IReadOnlyList<int> numbers, CancellationToken cancellation)
    {
        var taken = new List<SemaphoreSlim>(numbers.Count);
        var lease = new WriteLease(taken);
        try
        {
            foreach (var number in numbers)
            {
                var writer = Writer(number);
                await writer.WaitAsync(cancellation);
                taken.Add(writer);
            }

            return lease;
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    private SemaphoreSlim Writer(int number)
    {
        lock (_lock)
        {
            if (!_writers.TryGetValue(number, out var writer))
                _writers[number] = writer = new SemaphoreSlim(1, 1);
            return writer;
        }
    }

    private ISessionState State(int number) => (ISessionState)definition.Blocks[number];

    private readonly record struct Entry(object? Value, long Stored);

    /// <summary>The right to write some states, until it is disposed.</summary>
    internal readonly struct WriteLease(List<SemaphoreSlim> taken) : IDisposable
    {
        public void Dispose()
        {
            if (taken is null)
                return;
            foreach (var writer in taken)
                writer.Release();
        }
    }
}
