namespace Interfaces.Scripting;

/// <summary>A folder of the user's own, with writes that are whole or not at all.</summary>
internal sealed class PrivateFolder(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Path { get; } = path;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Create()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(Path, OwnerOnly);
    }

    /// <summary>The file's bytes; nothing when it is not there or cannot be read.</summary>
    public byte[]? Read(string name)
    {
        try
        {
            return System.IO.File.ReadAllBytes(File(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be read is an empty one: what was asked for is made anew.
            return null;
        }
    }

    /// <summary>Writes beside and renames, so that no reader and no crash ever sees half a file.</summary>
    /// <returns>Why it could not be written; nothing when it was.</returns>
    public string? Write(string name, byte[] bytes)
    {
        var temporary = File($"{name}.{Guid.NewGuid():N}.tmp");
        try
        {
            Create();
            System.IO.File.WriteAllBytes(temporary, bytes);
            System.IO.File.Move(temporary, File(name), overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Delete(temporary);
            return exception.Message;
        }
    }

    /// <summary>Deletes a file where that is possible; another process may be reading it.</summary>
    public static void Delete(string path)
    {
        try
        {
            System.IO.File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays until the next trimming.
        }
    }
}
