using System.Diagnostics.CodeAnalysis;

namespace Interfaces.Engine;

/// <summary>Values by key, up to a number and a weight. When there is no room, what was used longest ago goes. Safe for several threads.</summary>
internal sealed class RecentlyUsed<TKey, TValue>(int maxCount, long maxWeight, TimeProvider time)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _order = [];
    private long _weight;

    /// <summary>How many there are, those included that are too old and that nobody has asked for since.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _entries.Count;
        }
    }

    /// <summary>Finds a value, and makes it the one that was used last.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            value = default;
            if (!_entries.TryGetValue(key, out var node))
                return false;
            if (node.Value.Lifetime is { } lifetime && time.GetElapsedTime(node.Value.Stored) >= lifetime)
            {
                Take(node);
                return false;
            }

            _order.Remove(node);
            _order.AddLast(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Stores a value, in the place of the one that was there. What is heavier than all may be is not stored.</summary>
    public void Set(TKey key, TValue value, long weight, TimeSpan? lifetime)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var before))
                Take(before);
            if (weight > maxWeight)
                return;
            _entries.Add(key, _order.AddLast(new Entry(key, value, weight, lifetime, time.GetTimestamp())));
            _weight += weight;
            while (_entries.Count > maxCount || _weight > maxWeight)
                Take(_order.First!);
        }
    }

    /// <summary>Lets go of a value.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(TKey key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var node))
                return false;
            Take(node);
            return true;
        }
    }

    /// <summary>Lets go of all.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _order.Clear();
            _weight = 0;
        }
    }

    private void Take(LinkedListNode<Entry> node)
    {
        _order.Remove(node);
        _entries.Remove(node.Value.Key);
        _weight -= node.Value.Weight;
    }

    private readonly record struct Entry(TKey Key, TValue Value, long Weight, TimeSpan? Lifetime, long Stored);
}
