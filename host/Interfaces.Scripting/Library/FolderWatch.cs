namespace Interfaces.Scripting;

/// <summary>
/// Says when something may have changed in some folders. It promises no more than that: notices can be lost, doubled and
/// early, so whoever is woken looks for itself.
/// </summary>
internal sealed class FolderWatch(string root, Action<string?> touched) : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private HashSet<string> _wanted = [];
    private bool _disposed;

    /// <summary>Watches the root with its subfolders, and these folders; takes up again what was lost.</summary>
    public void Cover(IEnumerable<string> folders)
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            var wanted = folders.Where(folder => !IsInside(folder, root)).Append(root).Where(Directory.Exists).ToHashSet(StringComparer.Ordinal);
            Volatile.Write(ref _wanted, wanted);
            foreach (var gone in _watchers.Keys.Where(folder => !wanted.Contains(folder) && folder != Above).ToList())
                Drop(gone);
            foreach (var folder in wanted)
                Add(folder, recursive: folder == root);
            if (Above is { } above && Directory.Exists(above))
                Add(above, recursive: false);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            foreach (var folder in _watchers.Keys.ToList())
                Drop(folder);
        }
    }

    // A folder that is replaced by another of its name is seen from above only.
    private string? Above => Path.GetDirectoryName(root);

    private void Add(string folder, bool recursive)
    {
        if (_watchers.ContainsKey(folder))
            return;
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder)
            {
                IncludeSubdirectories = recursive,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Touch(folder, change.FullPath);
            watcher.Created += (_, change) => Touch(folder, change.FullPath);
            watcher.Deleted += (_, change) => Touch(folder, change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Touch(folder, change.OldFullPath);
                Touch(folder, change.FullPath);
            };
            watcher.Error += (_, _) => Lose(folder);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(folder, watcher);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // No more watches to be had, or the folder went away just now: looking now and then has to do until it works.
            watcher?.Dispose();
        }
    }

    private void Touch(string folder, string path)
    {
        if (folder == Above && path == root)
            Lose(root);
        else if (Volatile.Read(ref _wanted).Contains(folder))
            touched(path);
    }

    // Too many changes at once, or the folder is gone: watch it anew, and look at everything.
    private void Lose(string folder)
    {
        lock (_gate)
            Drop(folder);
        touched(null);
    }

    private void Drop(string folder)
    {
        if (_watchers.Remove(folder, out var watcher))
            watcher.Dispose();
    }

    private static bool IsInside(string folder, string root) =>
        folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
