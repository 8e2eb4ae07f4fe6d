namespace Interfaces.Scripting;

/// <summary>Compiled scripts on disk, by key. What was not used for longest goes first when they get too many.</summary>
internal sealed class ScriptCache(string directory, long maxBytes, TimeProvider time)
{
    private const string Extension = ".script";
    private const int WritesBetweenTrims = 64;
    private static readonly TimeSpan TouchAfter = TimeSpan.FromHours(1);
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(1);

    private readonly PrivateFolder _folder = new(directory);
    private int _writes;

    public CompiledScript? Read(string key)
    {
        if (_folder.Read(key + Extension) is not { } bytes)
            return null;
        var path = _folder.File(key + Extension);
        if (CacheEntry.Read(bytes) is not { } script)
        {
            PrivateFolder.Delete(path);
            return null;
        }

        Touch(path);
        return script;
    }

    /// <returns>Why it could not be written; nothing when it was.</returns>
    public string? Write(string key, CompiledScript script)
    {
        var fault = _folder.Write(key + Extension, CacheEntry.Write(script));
        if (fault is null && Interlocked.Increment(ref _writes) % WritesBetweenTrims == 1)
            Trim();
        return fault;
    }

    private void Touch(string path)
    {
        var now = time.GetUtcNow().UtcDateTime;
        try
        {
            if (now - File.GetLastWriteTimeUtc(path) > TouchAfter)
                File.SetLastWriteTimeUtc(path, now);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Then it counts as older than it is, and is made anew one day.
        }
    }

    private void Trim()
    {
        FileInfo[] files;
        try
        {
            files = new DirectoryInfo(_folder.Path).GetFiles();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Someone is clearing the folder: nothing left to trim.
            return;
        }

        var total = 0L;
        var abandoned = (time.GetUtcNow() - AbandonedAfter).UtcTicks;
        // Others write and trim meanwhile: a file that was listed may be gone when it is looked at.
        var found = files.Select(file => (File: file, Stamp: FileStamp.Of(file))).Where(entry => entry.Stamp.Exists);
        foreach (var (file, stamp) in found.OrderByDescending(entry => entry.Stamp.Written))
        {
            total += stamp.Length;
            if ((file.Extension == ".tmp" && stamp.Written < abandoned) || (file.Extension == Extension && total > maxBytes))
                PrivateFolder.Delete(file.FullName);
        }
    }
}
