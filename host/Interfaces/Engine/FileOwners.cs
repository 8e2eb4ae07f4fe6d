using System.Collections.Concurrent;

namespace Interfaces.Engine;

/// <summary>Which session each file belongs to: the address of a file says nothing of a session.</summary>
internal sealed class FileOwners
{
    private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

    /// <summary>How many files have an owner.</summary>
    public int Count => _sessions.Count;

    public void Add(string file, Session session) => _sessions[file] = session;

    public void Remove(string file) => _sessions.TryRemove(file, out _);

    public Session? Find(string file) => _sessions.GetValueOrDefault(file);
}
