namespace Interfaces.Engine;

/// <summary>The values of a demo's states in one session. A value is made when it is first asked for.</summary>
internal sealed class SessionStates(Session session)
{
    private readonly Lock _lock = new();
    private readonly Lock _making = new();
    private readonly Dictionary<int, Entry> _entries = [];

    /// <summary>Those of this session that write states.</summary>
    public WriteLine Writers { get; } = new();

    /// <summary>The value of a state that is there. Throws whatever its factory throws.</summary>
    public object? Get(int number) => Get(number, (ISessionState)session.Demo.Declared(number));

    /// <summary>The value of a state. Throws whatever its factory throws.</summary>
    public object? Get(int number, ISessionState state)
    {
        if (TryGet(number, out var value))
            return value;

        // A factory is code of the script and may take its time: only who needs a new value waits for it.
        lock (_making)
        {
            if (TryGet(number, out value))
                return value;
            var initial = state.CreateInitial();
            if (TryAdd(number, state, initial, out value))
                return initial;
            LetGo(state, initial);
            return value;
        }
    }

    /// <summary>Stores a value, unless the state is gone with the region that made it.</summary>
    public void Set(int number, ISessionState state, object? value)
    {
        lock (_lock)
        {
            if (session.Demo.Find(number) is not null)
                _entries[number] = new Entry(state, value, session.Engine.Context.Time.GetTimestamp());
        }
    }

    /// <summary>Puts a state back to what a session starts with.</summary>
    public void Reset(int number)
    {
        Entry entry;
        lock (_lock)
        {
            if (!_entries.Remove(number, out entry))
                return;
        }

        LetGo(entry.State, entry.Value);
    }

    /// <summary>Drops the values of states that are gone.</summary>
    public void Forget(IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
            Reset(number);
    }

    /// <summary>Drops all values.</summary>
    public void Drop()
    {
        Entry[] dropped;
        lock (_lock)
        {
            dropped = [.. _entries.Values];
            _entries.Clear();
        }

        foreach (var entry in dropped)
            LetGo(entry.State, entry.Value);
    }

    /// <summary>Drops the values whose time is over, unless a handler may still work with one.</summary>
    public void Sweep()
    {
        List<Entry> over = [];
        lock (_lock)
        {
            var numbers = _entries.Where(entry => IsOver(entry.Value)).Select(entry => entry.Key).ToList();
            // Asked for last: who comes later finds the time over, and who read a value before that is counted.
            if (numbers.Count == 0 || session.IsBusy)
                return;
            foreach (var number in numbers)
            {
                _entries.Remove(number, out var entry);
                over.Add(entry);
            }
        }

        foreach (var entry in over)
            LetGo(entry.State, entry.Value);
    }

    private bool IsOver(Entry entry) => entry.State.TimeToLive is { } lifetime && session.Engine.Context.Time.GetElapsedTime(entry.Stored) >= lifetime;

    private bool TryGet(int number, out object? value)
    {
        Entry entry;
        lock (_lock)
        {
            if (!_entries.TryGetValue(number, out entry))
            {
                value = null;
                return false;
            }

            if (!IsOver(entry))
            {
                value = entry.Value;
                return true;
            }

            _entries.Remove(number);
        }

        LetGo(entry.State, entry.Value);
        value = null;
        return false;
    }

    private bool TryAdd(int number, ISessionState state, object? initial, out object? stored)
    {
        lock (_lock)
        {
            // A handler may have stored a value while this one was made.
            if (_entries.TryGetValue(number, out var entry))
            {
                stored = entry.Value;
                return false;
            }

            _entries.Add(number, new Entry(state, initial, session.Engine.Context.Time.GetTimestamp()));
            stored = initial;
            return true;
        }
    }

    /// <summary>Tells the script that a value goes. What it throws then concerns the log, and no visitor.</summary>
    private void LetGo(ISessionState state, object? value)
    {
        try
        {
            state.Deleted(value);
        }
        catch (Exception error)
        {
            Failure.Report(session.Engine, $"The OnDelete of a {BlockName.KindOf((Block)state)}", error);
        }
    }

    private readonly record struct Entry(ISessionState State, object? Value, long Stored);
}
