using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>
/// The files of one session, or those that a demo shows to everybody, by the ids in their addresses. An id is 128 random
/// bits; a file that is in no table has no address.
/// </summary>
public sealed class FileTable
{
    /// <summary>How many files are kept whose place newer pieces of a stream took: a page may still be loading them. Default: 16.</summary>
    public const int MaxReplaced = 16;

    private readonly Lock _lock = new();
    private readonly LinkedList<Entry> _order = [];
    private readonly LinkedList<Entry> _replaced = [];
    private readonly Dictionary<string, LinkedListNode<Entry>> _byId = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<FileData, string> _ids = [];
    private readonly int _maxFiles;
    private readonly long _maxBytes;
    private readonly Session? _session;
    private long _bytes;
    private bool _isClosed;

    internal FileTable(int maxFiles, long maxBytes, Session? session = null) => (_maxFiles, _maxBytes, _session) = (maxFiles, maxBytes, session);

    /// <summary>How many files there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _byId.Count;
        }
    }

    /// <summary>How many bytes all files of the table have.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
                return _bytes;
        }
    }

    /// <summary>Whether a file of that many bytes could be added without taking the room of others.</summary>
    /// <param name="length">Bytes.</param>
    public bool HasRoom(long length)
    {
        lock (_lock)
            return _byId.Count < _maxFiles && _bytes + length <= _maxBytes;
    }

    /// <summary>Gives a file an id; the same file keeps the one that it has. Where there is no room, the oldest files go.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The id: 32 hexadecimal digits.</returns>
    public string Add(FileData file)
    {
        ArgumentNullException.ThrowIfNull(file);
        List<FileData> released;
        string? id;
        lock (_lock)
        {
            if (_ids.TryGetValue(file, out id) && _byId.TryGetValue(id, out var known))
            {
                if (known.List == _replaced)
                    Move(known, _order);
                return id;
            }

            id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            _ids.AddOrUpdate(file, id);
            _byId.Add(id, _order.AddLast(new Entry(id, file, file.Length)));
            _bytes += file.Length;
            _session?.Engine.Context.Sessions.FileOwners.Add(id, _session);
            released = _isClosed ? TakeAll() : TakeExcess();
        }

        foreach (var old in released)
            old.Release();
        return id;
    }

    /// <summary>Finds a file. Any text is safe to ask for.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The file, or <see langword="null"/> when it is not one of this table's.</returns>
    public FileData? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_lock)
            return _byId.GetValueOrDefault(id)?.Value.File;
    }

    /// <summary>Counts again how long a file is, which may have grown.</summary>
    internal void Measure(FileData file)
    {
        lock (_lock)
        {
            if (!_ids.TryGetValue(file, out var id) || !_byId.TryGetValue(id, out var node))
                return;
            _bytes += file.Length - node.Value.Length;
            node.Value = node.Value with { Length = file.Length };
        }
    }

    /// <summary>A component shows another file than before, and more of them are to come: the earlier one goes before all others, and soon.</summary>
    internal void Replace((Block Before, Block After)? change)
    {
        if (change is (Component { CurrentValue: FileData before }, Component after) && before != after.CurrentValue)
            Replace(before);
    }

    private void Replace(FileData file)
    {
        var released = new List<FileData>();
        lock (_lock)
        {
            if (!_ids.TryGetValue(file, out var id) || !_byId.TryGetValue(id, out var node) || node.List == _replaced)
                return;
            Move(node, _replaced);
            while (_replaced.Count > MaxReplaced)
                released.Add(Take(_replaced.First!));
        }

        foreach (var old in released)
            old.Release();
    }

    /// <summary>Lets go of all files, and of each that comes later.</summary>
    internal void Close()
    {
        List<FileData> released;
        lock (_lock)
        {
            _isClosed = true;
            released = TakeAll();
        }

        foreach (var file in released)
            file.Release();
    }

    private List<FileData> TakeExcess()
    {
        var taken = new List<FileData>();
        while ((_replaced.First ?? _order.First) is { } oldest && oldest != _order.Last && (_byId.Count > _maxFiles || _bytes > _maxBytes))
            taken.Add(Take(oldest));
        return taken;
    }

    private static void Move(LinkedListNode<Entry> node, LinkedList<Entry> to)
    {
        node.List!.Remove(node);
        to.AddLast(node);
    }

    private List<FileData> TakeAll()
    {
        var taken = new List<FileData>();
        while ((_replaced.First ?? _order.First) is { } oldest)
            taken.Add(Take(oldest));
        return taken;
    }

    private FileData Take(LinkedListNode<Entry> node)
    {
        node.List!.Remove(node);
        _byId.Remove(node.Value.Id);
        _bytes -= node.Value.Length;
        _session?.Engine.Context.Sessions.FileOwners.Remove(node.Value.Id);
        return node.Value.File;
    }

    private readonly record struct Entry(string Id, FileData File, long Length);
}
