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

    /// <summary>Finds the stream of an event that a page posts again, or runs the event.</summary>
    public EventAnswer Open(DemoVersion version, Session session, EventRequest request, EventCall call)
    {
        var streams = _sessions.GetValue(session, static _ => new SessionStreams());
        if (streams.Find(request.Call, out var isNew) is { } known)
            return new EventAnswer.Streamed(known);
        if (!isNew)
            return new EventAnswer.Over();

        if (version.TryUse() is not { } use)
            return new EventAnswer.Over();
        var admission = version.Engine.Admit(session, call);
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
            return streams.Find(request.Call, out _) is { } other ? new EventAnswer.Streamed(other) : new EventAnswer.Over();
        }

        _ = RunAsync(streams, request.Call, stream, run, use);
        return new EventAnswer.Streamed(stream);
    }

    public void Dispose() => _sweep.Dispose();

    private async Task RunAsync(SessionStreams streams, int call, EventStream stream, EventRun run, IDisposable use)
    {
        using (use)
            await stream.RunAsync(run);
        if (!streams.End(call, _time.GetTimestamp()))
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
