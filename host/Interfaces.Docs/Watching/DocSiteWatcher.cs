namespace Interfaces.Docs;

/// <summary>
/// Keeps a site up to date with its directory. Where the system tells of changes it reads after a short quiet time;
/// where it cannot (no directory yet, no watches left) it looks again from time to time.
/// </summary>
public sealed class DocSiteWatcher : IDisposable
{
    private readonly DocSiteOptions _options;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private readonly Lock _reloading = new();
    private FileSystemWatcher? _files;
    private DocSite _current;
    private volatile bool _disposed;

    /// <summary>Loads the site and begins to watch.</summary>
    /// <param name="options">Where the guides are, and the times to wait.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public DocSiteWatcher(DocSiteOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        _options = options;
        _timer = time.CreateTimer(_ => Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        // Watch first: a change while loading is then a change after it.
        TryWatch();
        _current = DocSite.Load(options);
        if (_files is null)
            Schedule(options.RescanInterval);
    }

    /// <summary>Called after <see cref="Current"/> changed, on a thread of the pool, one call at a time. Must not throw: nobody is there to catch.</summary>
    public event Action<DocSiteChange>? Changed;

    /// <summary>The site as it was read last.</summary>
    public DocSite Current => Volatile.Read(ref _current);

    /// <summary>Stops watching. A reload under way ends without a call.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _files?.Dispose();
            _files = null;
            _timer.Dispose();
        }
    }

    private void TryWatch()
    {
        if (!Directory.Exists(_options.Root))
            return;

        FileSystemWatcher? files = null;
        try
        {
            files = new FileSystemWatcher(_options.Root) { IncludeSubdirectories = true };
            files.Changed += OnFile;
            files.Created += OnFile;
            files.Deleted += OnFile;
            files.Renamed += OnFile;
            files.Error += OnError;
            files.EnableRaisingEvents = true;
            _files = files;
        }
        catch (Exception unwatchable) when (unwatchable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // No watches left in the system, or the directory is gone again: the timer looks instead.
            files?.Dispose();
        }
    }

    private void OnFile(object sender, FileSystemEventArgs file) => Schedule(_options.Debounce);

    // Too many changes at once, or the directory went away: what was missed is found by reading everything.
    private void OnError(object sender, ErrorEventArgs error)
    {
        lock (_lock)
        {
            _files?.Dispose();
            _files = null;
        }

        Schedule(_options.Debounce);
    }

    private void Schedule(TimeSpan delay)
    {
        lock (_lock)
        {
            if (!_disposed)
                _timer.Change(delay, Timeout.InfiniteTimeSpan);
        }
    }

    private void Reload()
    {
        lock (_reloading)
        {
            EnsureWatching();
            var change = TryLoad();
            if (change is not null)
                Volatile.Write(ref _current, change.Site);
            if (change is not null && !_disposed)
                Changed?.Invoke(change);
        }
    }

    private void EnsureWatching()
    {
        lock (_lock)
        {
            if (_disposed)
                return;
            if (_files is not null && !Directory.Exists(_options.Root))
            {
                _files.Dispose();
                _files = null;
            }

            if (_files is null)
                TryWatch();
            if (_files is null)
                Schedule(_options.RescanInterval);
        }
    }

    private DocSiteChange? TryLoad()
    {
        try
        {
            return DocSiteChange.Between(_current, DocSite.Load(_options, _current));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // In the middle of being written: the last good site stays, and another look follows.
            Schedule(_options.RescanInterval);
            return null;
        }
    }
}
