using System.Runtime.CompilerServices;
using Interfaces.Engine;

namespace Interfaces.Host.Files;

/// <summary>The uploads of all sessions.</summary>
internal sealed class UploadStore : IHostedService, IDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly ConditionalWeakTable<Session, SessionUploads> _sessions = [];
    private readonly Lock _lock = new();
    private readonly UploadFolder _folder;
    private readonly UploadOptions _options;
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;

    public UploadStore(UploadOptions options, TimeProvider time)
    {
        (_folder, _options, _time) = (new UploadFolder(options), options, time);
        _sweep = time.CreateTimer(static store => ((UploadStore)store!).Sweep(), this, SweepEvery, SweepEvery);
    }

    /// <summary>How many bytes all uploads have on the disk.</summary>
    public long Bytes => _folder.Bytes;

    /// <summary>The uploads of a session.</summary>
    public SessionUploads Of(Session session)
    {
        lock (_lock)
        {
            if (_sessions.TryGetValue(session, out var known))
                return known;
            var uploads = new SessionUploads(session, _folder, _options, _time);
            _sessions.Add(session, uploads);
            session.Own(uploads);
            return uploads;
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.Run(_folder.RemoveLeftovers, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        _sweep.Dispose();
        _folder.Dispose();
    }

    private void Sweep()
    {
        foreach (var (_, uploads) in _sessions)
            uploads.Sweep();
    }
}
