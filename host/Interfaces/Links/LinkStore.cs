using System.Security.Cryptography;

namespace Interfaces.Engine;

/// <summary>The links that visitors asked for, in the order in which they were made. Who knows a link sees what it holds: its name is 128 random bits.</summary>
public sealed class LinkStore(EngineOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _order = [];
    private long _bytes;

    /// <summary>How many links are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _order.Count;
        }
    }

    /// <summary>Keeps a link. Where there are too many, the oldest goes.</summary>
    /// <param name="demo">The demo's name.</param>
    /// <param name="link">What it holds.</param>
    /// <returns>The link's name; <see langword="null"/> when it holds more than <see cref="EngineOptions.MaxLinkBytes"/>, or than there may be of all together.</returns>
    public string? Add(string demo, DemoLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (link.Bytes > Math.Min(options.MaxLinkBytes, options.MaxTotalLinkBytes))
            return null;
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (_lock)
        {
            _byId.Add(id, _order.AddLast(new Entry(id, demo, link, time.GetTimestamp())));
            _bytes += link.Bytes;
            while (_order.First is { } oldest && (_order.Count > options.MaxLinks || _bytes > options.MaxTotalLinkBytes || IsOver(oldest.Value)))
                Remove(oldest);
        }

        return id;
    }

    /// <summary>Finds a link. Any text is safe to ask for.</summary>
    /// <param name="demo">The demo's name.</param>
    /// <param name="id">The link's name.</param>
    /// <returns><see langword="null"/> when there is none of that name for the demo, or its time is over.</returns>
    public DemoLink? Find(string demo, string? id)
    {
        if (id is null)
            return null;
        lock (_lock)
        {
            if (!_byId.TryGetValue(id, out var node))
                return null;
            if (IsOver(node.Value))
            {
                Remove(node);
                return null;
            }

            return node.Value.Demo == demo ? node.Value.Link : null;
        }
    }

    private bool IsOver(Entry entry) => time.GetElapsedTime(entry.Made) >= options.LinkLifetime;

    private void Remove(LinkedListNode<Entry> node)
    {
        _order.Remove(node);
        _bytes -= node.Value.Link.Bytes;
        _byId.Remove(node.Value.Id);
    }

    private sealed record Entry(string Id, string Demo, DemoLink Link, long Made);
}
