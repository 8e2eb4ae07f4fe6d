using System.Collections.Concurrent;
using Interfaces.Engine;
using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>
/// The demos of the host: each is compiled and made when it is first asked for, and shared by all who ask. Follows the
/// library, so that an edited script gets a new version while the old one finishes what it runs.
/// </summary>
internal sealed class DemoCatalog : IAsyncDisposable
{
    private readonly ScriptLibrary _library;
    private readonly EngineContext _context;
    private readonly ILogger _log;
    private readonly int _maxSourceBytes;
    private readonly ConcurrentDictionary<string, DemoEntry> _entries = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _following;
    private long _stamp;

    public DemoCatalog(ScriptLibrary library, EngineContext context, int maxSourceBytes, ILogger<DemoCatalog> log)
    {
        (_library, _context, _maxSourceBytes, _log) = (library, context, maxSourceBytes, log);
        _following = FollowAsync(library.Changes(_stop.Token));
    }

    /// <summary>Called after the state of a demo changed, one call at a time.</summary>
    public event Action<string>? Changed;

    /// <summary>The names of all demos, in order.</summary>
    public IReadOnlyList<string> Names => _library.Names;

    /// <summary>The folder of the scripts.</summary>
    public string Directory => _library.Directory;

    /// <summary>Counts up with every change of any demo: what was made of demos under one number is good as long as that is the number.</summary>
    public long Stamp => Interlocked.Read(ref _stamp);

    /// <summary>What is known of a demo. The first call compiles it; all who call meanwhile wait for the same.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="cancellation">Ends the waiting, not the compiling.</param>
    /// <returns><see langword="null"/> when there is no such demo.</returns>
    public async ValueTask<DemoState?> GetAsync(string name, CancellationToken cancellation = default)
    {
        if (await _library.GetAsync(name, cancellation) is not { } script)
            return null;
        var (state, changed) = _entries.GetOrAdd(name, NewEntry).Update(script);
        if (changed)
            Interlocked.Increment(ref _stamp);
        return state;
    }

    /// <summary>Whether a demo was asked for before and has nothing wrong with it.</summary>
    public bool IsSound(string name) => _entries.TryGetValue(name, out var entry) && entry.State is { Version: not null, Errors: [] };

    /// <summary>The text of a script as it is on disk, without compiling it.</summary>
    /// <returns><see langword="null"/> when there is no such demo, or its file cannot be read now.</returns>
    public async ValueTask<string?> ReadTextAsync(string name, CancellationToken cancellation = default)
    {
        // A name that is listed is made of letters, digits, hyphens and underscores: it cannot lead out of the folder.
        if (!Names.Contains(name, StringComparer.Ordinal))
            return null;
        try
        {
            var file = new FileInfo(Path.Combine(Directory, name + ".csx"));
            return file.Length > _maxSourceBytes ? null : await File.ReadAllTextAsync(file.FullName, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            HostLog.ScriptUnreadable(_log, name, exception.Message);
            return null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _following;
        foreach (var entry in _entries.Values)
            entry.Close();
        _stop.Dispose();
    }

    private DemoEntry NewEntry(string name) => new(_context with
    {
        Faulted = fault => HostLog.HandlerFailed(_log, name, fault.Handler, fault.Reference, fault.Error),
    });

    private async Task FollowAsync(IAsyncEnumerable<ScriptChange> changes)
    {
        try
        {
            await foreach (var change in changes)
                await FollowAsync(change);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The host ends.
        }
    }

    private async Task FollowAsync(ScriptChange change)
    {
        if (change.Kind == ScriptChangeKind.Removed)
        {
            if (_entries.TryRemove(change.Name, out var gone))
                gone.Close();
        }
        else if (_entries.ContainsKey(change.Name) && await GetAsync(change.Name, _stop.Token) is { Errors: [var error, ..] })
        {
            HostLog.ScriptBroken(_log, error.ToString());
        }

        // Also for a demo that nobody asked for yet: its source, which nobody compiles for that, is on pages too.
        Interlocked.Increment(ref _stamp);
        HostLog.ScriptChanged(_log, change.Name, change.Kind);
        Changed?.Invoke(change.Name);
    }
}
