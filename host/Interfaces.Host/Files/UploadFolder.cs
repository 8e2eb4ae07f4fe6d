using System.Security.Cryptography;

namespace Interfaces.Host.Files;

/// <summary>
/// Where uploads lie: files with random names in a folder of this process, which goes with it. A lock beside the folder
/// says that the process lives; a folder whose lock nobody holds was left behind by one that was killed.
/// </summary>
internal sealed class UploadFolder(UploadOptions options) : IDisposable
{
    private const UnixFileMode OwnerOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerOnlyFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string LockEnding = ".lock";

    private readonly Lock _lock = new();
    private FileStream? _living;
    private string? _folder;
    private long _bytes;

    /// <summary>How many bytes are taken.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Makes an empty file.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="IOException">The disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder is not this user's.</exception>
    public string CreateFile()
    {
        var path = Path.Combine(Open(), RandomName());
        new FileStream(path, OwnFile(FileMode.CreateNew)).Dispose();
        return path;
    }

    /// <summary>Takes room for bytes that are about to be written.</summary>
    /// <returns>Whether there is room; when there is, give it back with <see cref="Return"/>.</returns>
    public bool TryTake(long bytes)
    {
        if (!HasRoom(bytes))
            return false;
        if (Interlocked.Add(ref _bytes, bytes) <= options.MaxTotalBytes)
            return true;
        Return(bytes);
        return false;
    }

    /// <summary>Whether there is room now.</summary>
    public bool HasRoom(long bytes) =>
        bytes <= options.MaxTotalBytes - Bytes && (options.KeepFreeBytes == 0 || FreeBytes() - bytes >= options.KeepFreeBytes);

    /// <summary>Gives room back.</summary>
    public void Return(long bytes) => Interlocked.Add(ref _bytes, -bytes);

    /// <summary>Removes what hosts that were killed left behind.</summary>
    public void RemoveLeftovers()
    {
        if (!Directory.Exists(options.Folder))
            return;
        foreach (var folder in Directory.EnumerateDirectories(options.Folder).Where(IsOurs))
        {
            using var abandoned = TryLock(folder + LockEnding);
            if (abandoned is not null)
                Remove(folder);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_folder is not null)
                Remove(_folder);
            _living?.Dispose();
            (_living, _folder) = (null, null);
        }
    }

    private string Open()
    {
        lock (_lock)
        {
            if (_folder is not null)
                return _folder;
            Create(options.Folder);
            var folder = Path.Combine(options.Folder, RandomName());
            // First the lock: a folder without one is a leftover to every other host.
            _living = new FileStream(folder + LockEnding, OwnFile(FileMode.CreateNew, FileOptions.DeleteOnClose));
            Create(folder);
            return _folder = folder;
        }
    }

    private static FileStreamOptions OwnFile(FileMode mode, FileOptions kind = FileOptions.None)
    {
        var own = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = kind, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            own.UnixCreateMode = OwnerOnlyFile;
        return own;
    }

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnlyFolder);
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, OwnFile(FileMode.OpenOrCreate, FileOptions.DeleteOnClose));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A host that lives holds it.
            return null;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody still reads there: it goes when the next host starts.
        }
    }

    private long FreeBytes() => new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(Open())! : Open()).AvailableFreeSpace;

    private static string RandomName() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static bool IsOurs(string folder) => Path.GetFileName(folder) is { Length: 32 } name && name.All(char.IsAsciiHexDigitLower);
}
