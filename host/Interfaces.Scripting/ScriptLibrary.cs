using System.Threading.Channels;

namespace Interfaces.Scripting;

/// <summary>
/// The demos of one folder: every <c>NAME.csx</c> in it whose name is of <c>a-z 0-9 - _</c>. Files in subfolders, and
/// files whose names start with <c>_</c> or have capitals, are there to be loaded by others. A script is compiled when
/// it is first asked for; while an edited script does not compile, its last good version stays.
/// </summary>
public sealed class ScriptLibrary : IAsyncDisposable
{
    // Half-saved files are given this many looks before they are believed.
    private const int MaxDoubts = 4;
    private const int MaxTouched = 4096;

    private readonly ScriptCompiler _compiler;
    private readonly ScriptOptions _options;
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, LibraryEntry> _entries = new(StringComparer.Ordinal);
    private readonly ChangeFeed _changes = new();
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<string?> _touched = Channel.CreateBounded<string?>(
        new BoundedChannelOptions(MaxTouched) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly FolderWatch? _watch;
    private readonly ITimer? _rescan;
    private readonly Task _watching = Task.CompletedTask;
    private IReadOnlyList<string> _names = [];

    /// <summary>Finds the scripts of a folder, compiles none, and watches it unless the options say no.</summary>
    /// <param name="directory">The folder. It may come later, and go and come back.</param>
    /// <param name="compiler">What compiles them.</param>
    public ScriptLibrary(string directory, ScriptCompiler compiler)
    {
        Directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        (_compiler, _options) = (compiler, compiler.Options);
        foreach (var (name, stamp) in ScriptNames.Find(Directory, _options.MaxScripts))
            _entries.Add(name, NewEntry(name, stamp));
        _names = [.. _entries.Keys];
        if (!_options.Watch)
            return;
        _watch = new(Directory, path => _touched.Writer.TryWrite(path));
        _watch.Cover([]);
        _rescan = compiler.Time.CreateTimer(_ => _touched.Writer.TryWrite(null), null, _options.RescanInterval, _options.RescanInterval);
        _watching = Task.Run(WatchAsync);
    }

    /// <summary>Full path of the folder.</summary>
    public string Directory { get; }

    /// <summary>Names of the scripts there are now, in order.</summary>
    public IReadOnlyList<string> Names => Volatile.Read(ref _names);

    /// <summary>The present version of a script. The first call compiles it, all who call meanwhile share that compile.</summary>
    /// <param name="name">The script's name.</param>
    /// <param name="cancellation">Ends the waiting, not the compiling.</param>
    /// <returns>The version, which may be one without a running script; <see langword="null"/> when there is no script of that name.</returns>
    public async Task<ScriptVersion?> GetAsync(string name, CancellationToken cancellation = default)
    {
        LibraryEntry? entry;
        lock (_gate)
            _entries.TryGetValue(name, out entry);
        if (entry is null)
            return null;
        var compiling = entry.GetAsync();
        if (compiling.IsCompleted)
            return await compiling;
        var version = await compiling.WaitAsync(cancellation);
        // What it depends on is known only now, and may lie where nobody looks yet.
        _touched.Writer.TryWrite(null);
        return version;
    }

    /// <summary>Changes from this call on, until the token is cancelled or the library disposed.</summary>
    /// <param name="cancellation">Ends listening.</param>
    public IAsyncEnumerable<ScriptChange> Changes(CancellationToken cancellation) => _changes.Listen(cancellation);

    /// <summary>Looks at all files now. A watching library does so by itself; one that does not sees changes only here.</summary>
    /// <param name="cancellation">Ends waiting for a look that is under way.</param>
    /// <returns>When every script that was in use and has changed is compiled again.</returns>
    public Task RefreshAsync(CancellationToken cancellation = default) => RefreshAsync(new HashSet<string>(), MaxDoubts, cancellation);

    /// <summary>Stops watching and gives up all scripts; those with leases stay until these are returned.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _watch?.Dispose();
        if (_rescan is not null)
            await _rescan.DisposeAsync();
        await _watching;
        await _refreshing.WaitAsync();
        _changes.Complete();
        lock (_gate)
        {
            foreach (var entry in _entries.Values)
                entry.Dispose();
            _entries.Clear();
            Volatile.Write(ref _names, []);
        }

        _refreshing.Dispose();
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        try
        {
            while (await _touched.Reader.WaitToReadAsync(_stop.Token))
            {
                // A save is several steps: by then most are over, and one look does for all.
                await Task.Delay(_options.Debounce, _compiler.Time, _stop.Token);
                var touched = new HashSet<string>(StringComparer.Ordinal);
                while (_touched.Reader.TryRead(out var path))
                    touched.Add(path ?? "");
                if (await RefreshAsync(touched, doubts: 0, _stop.Token))
                    _touched.Writer.TryWrite(null);
                _watch!.Cover(WatchedFolders());
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Disposed.
        }
    }

    private List<string> WatchedFolders()
    {
        lock (_gate)
            return [.. _entries.Values.SelectMany(entry => entry.Watched).Select(file => Path.GetDirectoryName(file)!).Distinct()];
    }

    /// <param name="touched">Paths that are looked into even if they seem the same.</param>
    /// <param name="doubts">How many looks a half-saved file had already; with all of them it is taken as it is.</param>
    /// <param name="cancellation">Ends waiting for another look.</param>
    /// <returns>Whether there are files to look at again soon.</returns>
    private async Task<bool> RefreshAsync(HashSet<string> touched, int doubts, CancellationToken cancellation)
    {
        await _refreshing.WaitAsync(cancellation);
        try
        {
            var found = ScriptNames.Find(Directory, _options.MaxScripts);
            var stale = new List<(string Name, LibraryEntry Entry)>();
            var changes = new List<ScriptChange>();
            bool again;
            lock (_gate)
                again = Compare(found, touched, doubts, stale, changes);
            foreach (var change in changes)
                _changes.Publish(change);
            await Task.WhenAll(stale.Select(async script =>
            {
                if (await script.Entry.RefreshAsync())
                    _changes.Publish(new(script.Name, ScriptChangeKind.Changed));
            }));
            return again;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private bool Compare(
        SortedDictionary<string, FileStamp> found, HashSet<string> touched, int doubts,
        List<(string Name, LibraryEntry Entry)> stale, List<ScriptChange> changes)
    {
        var again = false;
        foreach (var (name, entry) in _entries.ToList())
        {
            var stamp = found.GetValueOrDefault(name, FileStamp.Missing);
            // Gone or empty is what a file is in the middle of many saves.
            if (stamp.Length <= 0 && stamp != entry.Stamp && Math.Max(++entry.Doubts, doubts) < MaxDoubts)
            {
                again = true;
                continue;
            }

            entry.Doubts = 0;
            if (!stamp.Exists)
            {
                _entries.Remove(name);
                entry.Dispose();
                changes.Add(new(name, ScriptChangeKind.Removed));
            }
            else if (entry.MayBeStale(stamp, touched))
            {
                entry.Stamp = stamp;
                stale.Add((name, entry));
            }
        }

        foreach (var (name, stamp) in found.Where(script => !_entries.ContainsKey(script.Key)).ToList())
        {
            _entries.Add(name, NewEntry(name, stamp));
            changes.Add(new(name, ScriptChangeKind.Added));
        }

        if (changes.Count > 0)
            Volatile.Write(ref _names, [.. _entries.Keys]);
        return again;
    }

    private LibraryEntry NewEntry(string name, FileStamp stamp) =>
        new(name, Path.Combine(Directory, name + ScriptNames.Extension), stamp, _compiler);
}
