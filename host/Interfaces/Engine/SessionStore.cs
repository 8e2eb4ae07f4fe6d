using System.Diagnostics.CodeAnalysis;

namespace Interfaces.Engine;

/// <summary>All open sessions. When there are too many, the one that was idle longest ends; of many in which nothing was done yet, one of those.</summary>
public sealed class SessionStore : IDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    // From a quarter of all on, it is those in which nothing was done that make room.
    private const int FreshShare = 4;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Session> _sessions = [];

    // In the order of their last use: those in which nothing was done yet, and the others.
    private readonly LinkedList<Session> _fresh = [];
    private readonly LinkedList<Session> _used = [];
    private readonly EngineOptions _options;
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;

    /// <summary>Makes an empty store.</summary>
    /// <param name="options">How long, and how many, sessions are kept.</param>
    /// <param name="time">The clock.</param>
    public SessionStore(EngineOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _sweep = time.CreateTimer(static store => ((SessionStore)store!).Sweep(), this, SweepEvery, SweepEvery);
    }

    /// <summary>How many sessions are open.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _sessions.Count;
        }
    }

    /// <summary>The open sessions.</summary>
    internal IReadOnlyList<Session> All
    {
        get
        {
            lock (_lock)
                return [.. _sessions.Values];
        }
    }

    /// <summary>Finds a session that was opened before and has not ended. Using it is what keeps it.</summary>
    /// <param name="id">The session's id, as a visitor sent it.</param>
    /// <param name="session">The session.</param>
    public bool TryGet(string? id, [NotNullWhen(true)] out Session? session)
    {
        session = null;
        if (id is null)
            return false;

        lock (_lock)
        {
            if (!_sessions.TryGetValue(id, out session))
                return false;
            if (!IsExpired(session))
            {
                Touch(session);
                return true;
            }

            Remove(session);
        }

        session.Close();
        session = null;
        return false;
    }

    /// <summary>Finds the session that a file belongs to. Not everybody who knows the file's id may have it: compare <see cref="Session.Owner"/>.</summary>
    /// <param name="file">The id of a file, as anybody sent it.</param>
    /// <param name="session">The session, which counts as used now.</param>
    public bool TryGetOwner(string file, [NotNullWhen(true)] out Session? session) => TryGet(FileOwners.Find(file)?.Id, out session);

    /// <summary>Ends a session.</summary>
    /// <param name="session">The session.</param>
    public void End(Session session)
    {
        lock (_lock)
            Remove(session);
        session.Close();
    }

    /// <inheritdoc/>
    public void Dispose() => _sweep.Dispose();

    /// <summary>Whose each file is.</summary>
    internal FileOwners FileOwners { get; } = new();

    internal void Add(Session session)
    {
        var ended = new List<Session>();
        lock (_lock)
        {
            while (_sessions.Count >= _options.MaxSessions && Superfluous() is { } oldest)
            {
                Remove(oldest);
                ended.Add(oldest);
            }

            _sessions.Add(session.Id, session);
            session.LastUsed = _time.GetTimestamp();
            session.Place = _fresh.AddLast(session);
        }

        ended.ForEach(static oldest => oldest.Close());
    }

    /// <summary>Counts a session as used now.</summary>
    internal void Use(Session session)
    {
        lock (_lock)
            Touch(session);
    }

    internal void EndAll(DemoEngine engine)
    {
        List<Session> ended;
        lock (_lock)
        {
            ended = [.. _sessions.Values.Where(session => ReferenceEquals(session.Engine, engine))];
            ended.ForEach(Remove);
        }

        ended.ForEach(static session => session.Close());
    }

    private void Sweep()
    {
        var ended = new List<Session>();
        Session[] others;
        lock (_lock)
        {
            ended.AddRange(_fresh.TakeWhile(IsOld).Concat(_used.TakeWhile(IsOld)).Where(session => !session.IsBusy));
            ended.ForEach(Remove);
            others = [.. _sessions.Values];
        }

        ended.ForEach(static session => session.Close());
        foreach (var session in others)
            session.SweepStates();
    }

    private bool IsExpired(Session session) => !session.IsBusy && IsOld(session);

    private bool IsOld(Session session) => _time.GetElapsedTime(session.LastUsed) >= _options.SessionLifetime;

    private void Touch(Session session)
    {
        session.LastUsed = _time.GetTimestamp();
        if (session.Place is { List: { } list } place)
        {
            list.Remove(place);
            (session.IsUsed ? _used : _fresh).AddLast(place);
        }
    }

    // Whoever opens sessions by the thousand and does nothing with them drives out the like, and nobody who works.
    private Session? Superfluous() =>
        (_used.First is null || _fresh.Count * FreshShare > _sessions.Count ? _fresh.First : Older(_fresh.First, _used.First))?.Value;

    private LinkedListNode<Session>? Older(LinkedListNode<Session>? fresh, LinkedListNode<Session> used) =>
        fresh is not null && _time.GetElapsedTime(fresh.Value.LastUsed, used.Value.LastUsed) >= TimeSpan.Zero ? fresh : used;

    private void Remove(Session session)
    {
        _sessions.Remove(session.Id);
        if (session.Place is { List: { } list } place)
            list.Remove(place);
        session.Place = null;
    }
}
