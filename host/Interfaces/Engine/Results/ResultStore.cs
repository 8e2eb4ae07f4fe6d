namespace Interfaces.Engine;

/// <summary>The results of one handler by the keys of its calls.</summary>
internal sealed class ResultStore(ResultCache options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly RecentlyUsed<string, KeptResults> _kept = new(options.MaxEntries, options.MaxBytes, time);
    private readonly Dictionary<string, Signal> _running = new(StringComparer.Ordinal);

    public ResultCache Options => options;

    /// <summary>What is kept under a key.</summary>
    public KeptResults? Find(string key) => _kept.TryGet(key, out var found) ? found : null;

    /// <summary>Finds what is kept under a key, or says who makes it.</summary>
    public Claim Ask(string key)
    {
        lock (_lock)
        {
            if (Find(key) is { } found)
                return new Claim(found, null, null);
            if (_running.TryGetValue(key, out var running))
                return new Claim(null, running, null);
            var mine = new Signal();
            _running.Add(key, mine);
            return new Claim(null, null, mine);
        }
    }

    /// <summary>Keeps results, when there is room for them.</summary>
    public void Keep(string key, KeptResults results) => _kept.Set(key, results, results.Bytes, options.Lifetime);

    /// <summary>Lets those go on that waited for who had the claim: for the results, or to make them themselves.</summary>
    public void End(string key, Signal mine)
    {
        lock (_lock)
            _running.Remove(key);
        mine.Set();
    }

    /// <summary>One of three: what was found; the end of another call that makes it; or that the caller is to make it, and to say when it has.</summary>
    internal readonly record struct Claim(KeptResults? Found, Signal? Running, Signal? Mine);
}
