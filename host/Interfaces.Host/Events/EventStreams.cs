using System.Runtime.CompilerServices;
using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>The streams of all sessions' events, kept long enough for a lost connection to come back.</summary>
internal sealed class EventStreams : IDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(10);

    private readonly ConditionalWeakTable<Session, SessionStreams> _sessions = [];
    private readonly Lock _lock = new();
    private readonly Queue<SessionStreams> _ended = [];
    private readonly StreamOptions _options;
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;

    public EventStreams(StreamOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _sweep = time.CreateTimer(static streams => ((EventStreams)streams!).Sweep(), this, SweepEvery, SweepEvery);
    }

    /// <summary>How many streams there are: those that run, and those that are kept for who comes back.</summary>
    public int Count => _sessions.Sum(static session => session.Value.Count);

    /// <summary>Finds an event that a page posts again.</summary>
    /// <returns><see langword="null"/> when it is new.</returns>
    public EventAnswer? Find(Session session, EventRequest request)
    {
        if (!_sessions.TryGetValue(session, out var streams))
            return request.After < 0 ? null : NotSeen(request);
        if (streams.Find(request.Call, out var isNew) is { } stream)
            return stream.Has(request.After) ? new EventAnswer.Streamed(stream) : NotSeen(request);
        if (!isNew)
            return new EventAnswer.Over();
        return request.After < 0 ? null : NotSeen(request);
    }

    /// <summary>Runs an event that is new.</summary>
    public EventAnswer Open(DemoVersion version, Session session, EventRequest request, EventCall call)
    {
        var streams = _sessions.GetValue(session, static _ => new SessionStreams());
        if (!streams.TryTake(_options.MaxEventsPerSecond, _time))
            return new EventAnswer.Refused(new Admission.Busy("This page sends more than the demo takes. Wait a moment, then try again."));
        if (version.TryUse() is not { } use)
            return new EventAnswer.Ended();
        var admission = Admit(version, session, call, use);
        if (admission is not Admission.Admitted { Run: var run })
        {
            use.Dispose();
            return new EventAnswer.Refused(admission);
        }

        var stream = new EventStream(version.Engine, session, request, _options, _time);
        if (!streams.TryAdd(request.Call, stream))
        {
            // The same event was posted twice at once: the other one runs.
            run.Discard();
            use.Dispose();
            return Find(session, request) ?? new EventAnswer.Over();
        }

        _ = RunAsync(streams, request.Call, stream, run, use);
        return new EventAnswer.Streamed(stream);
    }

    // A version that is thought to be in use would never end.
    private static Admission Admit(DemoVersion version, Session session, EventCall call, IDisposable use)
    {
        try
        {
            return version.Engine.Admit(session, call);
        }
        catch
        {
            use.Dispose();
            throw;
        }
    }

    public void Dispose() => _sweep.Dispose();

    private static EventAnswer.Refused NotSeen(EventRequest request) =>
        new(new Admission.Malformed($"after is {request.After}, but no such message was sent for call {request.Call}."));

    private async Task RunAsync(SessionStreams streams, int call, EventStream stream, EventRun run, IDisposable use)
    {
        using (use)
            await stream.RunAsync(run);
        // Whom nobody came back to for so long need not be kept as long again.
        var kept = stream.IsAbandoned ? (long)(_options.ResumeWindow.TotalSeconds * _time.TimestampFrequency) : 0;
        if (!streams.End(call, _time.GetTimestamp() - kept))
            return;
        lock (_lock)
            _ended.Enqueue(streams);
    }

    private void Sweep()
    {
        lock (_lock)
        {
            for (var count = _ended.Count; count > 0; count--)
            {
                var streams = _ended.Dequeue();
                if (_time.GetElapsedTime(streams.EndedAt) < _options.ResumeWindow)
                    _ended.Enqueue(streams);
                else
                    streams.Sweep();
            }
        }
    }
}
