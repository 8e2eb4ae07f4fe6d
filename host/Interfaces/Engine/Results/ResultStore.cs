namespace Interfaces.Engine;

/// <summary>The results of one handler by the keys of its calls. When there is no room, what was used longest ago goes.</summary>
internal sealed class ResultStore(ResultCache options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _order = [];
    private readonly Dictionary<string, TaskCompletionSource> _running = new(StringComparer.Ordinal);
    private long _bytes;

    public ResultCache Options => options;

    /// <summary>What is kept under a key.</summary>
    public KeptResults? Find(string key)
    {
        lock (_lock)
            return Look(key);
    }

    /// <summary>Finds what is kept under a key, or says who makes it.</summary>
    public Claim Ask(string key)
    {
        lock (_lock)
        {
            if (Look(key) is { } found)
                return new Claim(found, null, null);
            if (_running.TryGetValue(key, out var running))
                return new Claim(null, running.Task, null);
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _running.Add(key, mine);
            return new Claim(null, null, mine);
        }
    }

    /// <summary>Keeps results, when there is room for them.</summary>
    public void Keep(string key, KeptResults results)
    {
        lock (_lock)
        {
            Remove(key);
            if (results.Bytes > options.MaxBytes)
                return;
            _entries.Add(key, _order.AddLast(new Entry(key, results, time.GetTimestamp())));
            _bytes += results.Bytes;
            while (_entries.Count > options.MaxEntries || _bytes > options.MaxBytes)
                Remove(_order.First!.Value.Key);
        }
    }

    /// <summary>Lets those go on that waited for who had the claim: for the results, or to make them themselves.</summary>
    public void End(string key, TaskCompletionSource mine)
    {
        lock (_lock)
            _running.Remove(key);
        mine.SetResult();
    }

    private KeptResults? Look(string key)
    {
        if (!_entries.TryGetValue(key, out var node))
            return null;
        if (options.Lifetime is { } lifetime && time.GetElapsedTime(node.Value.Kept) >= lifetime)
        {
            Remove(key);
            return null;
        }

        _order.Remove(node);
        _order.AddLast(node);
        return node.Value.Results;
    }

    private void Remove(string key)
    {
        if (!_entries.Remove(key, out var node))
            return;
        _order.Remove(node);
        _bytes -= node.Value.Results.Bytes;
    }

    /// <summary>One of three: what was found; the end of another call that makes it; or that the caller is to make it, and to say when it has.</summary>
    internal readonly record struct Claim(KeptResults? Found, Task? Running, TaskCompletionSource? Mine);

    private readonly record struct Entry(string Key, KeptResults Results, long Kept);
}
