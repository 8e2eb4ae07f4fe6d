using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>
/// A file: uploaded by a visitor, made by a handler, or lying beside the script. What it is called and what type it is
/// said to be is for show only, and never finds it on any disk.
/// </summary>
public abstract class FileData
{
    /// <summary>The longest name that is kept, in UTF-16 code units: 200.</summary>
    public const int MaxNameLength = 200;

    /// <summary>Makes a file.</summary>
    /// <param name="name">Its name; cut to what can stand in a file name.</param>
    /// <param name="contentType">Its media type. Default: told from the name.</param>
    protected FileData(string name, string? contentType = null)
    {
        Name = FileNames.Clean(name);
        ContentType = contentType ?? MediaTypes.OfName(Name);
    }

    /// <summary>The name, without any folder.</summary>
    public string Name { get; }

    /// <summary>The media type, such as <c>image/png</c>.</summary>
    public string ContentType { get; }

    /// <summary>How long it is, in bytes.</summary>
    public abstract long Length { get; }

    /// <summary>Opens it for reading, from the beginning. The caller disposes of the stream.</summary>
    /// <exception cref="IOException">It is no longer there: files of a session go with the session.</exception>
    public abstract Stream OpenRead();

    /// <summary>Opens it for reading from the beginning, and on as it grows, until it is whole. The caller disposes of the stream.</summary>
    /// <returns>The stream; <see langword="null"/> when all of the file is there. Default: <see langword="null"/>.</returns>
    public virtual Stream? Follow() => null;

    /// <summary>Reads all of it.</summary>
    /// <exception cref="IOException">It is no longer there.</exception>
    public virtual byte[] ReadAllBytes()
    {
        using var stream = OpenRead();
        using var copy = new MemoryStream(capacity: (int)Math.Min(Length, int.MaxValue));
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Reads all of it as text: UTF-8, unless it begins with the mark of another encoding.</summary>
    /// <exception cref="IOException">It is no longer there.</exception>
    public string ReadAllText()
    {
        using var reader = new StreamReader(OpenRead());
        return reader.ReadToEnd();
    }

    /// <summary>A file from bytes.</summary>
    /// <param name="bytes">Its content; not copied.</param>
    /// <param name="name">Its name.</param>
    /// <param name="contentType">Its media type. Default: told from the name.</param>
    public static FileData FromBytes(byte[] bytes, string name, string? contentType = null) => new MemoryFile(bytes, name, contentType);

    /// <summary>A file from text, as UTF-8.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="name">Its name.</param>
    /// <param name="contentType">Its media type. Default: told from the name.</param>
    public static FileData FromText(string text, string name, string? contentType = null) => new MemoryFile(System.Text.Encoding.UTF8.GetBytes(text), name, contentType);

    /// <summary>A file on the disk of the host, which a script names. Never make one from what a visitor sent.</summary>
    /// <param name="file">The file.</param>
    /// <param name="contentType">Its media type. Default: told from the name.</param>
    /// <exception cref="FileNotFoundException">It is not there, or is no plain file.</exception>
    public static FileData FromDisk(FileInfo file, string? contentType = null) => new DiskFile(file, contentType);

    /// <summary>A file that lies beside the script, or in a folder there.</summary>
    /// <param name="path">The path from the script's folder, such as <c>media/cheetah.png</c>.</param>
    /// <param name="script">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The path leads out of the folder.</exception>
    /// <exception cref="FileNotFoundException">It is not there, or is no plain file.</exception>
    public static FileData Beside(string path, [CallerFilePath] string script = "")
    {
        ArgumentNullException.ThrowIfNull(path);
        var folder = Path.GetFullPath(Path.GetDirectoryName(script) ?? "");
        var file = Path.GetFullPath(path, folder);
        return file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? FromDisk(new FileInfo(file))
            : throw new ArgumentException($"{path} leads out of the folder of the script. Put the file beside the script, or use FromDisk.", nameof(path));
    }

    /// <summary>A file on the disk of the host, which a script names.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="FileNotFoundException">It is not there, or is no plain file.</exception>
    public static implicit operator FileData(FileInfo file) => FromDisk(file);

    /// <summary>A file on the disk of the host, which a script names.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="FileNotFoundException">It is not there, or is no plain file.</exception>
    public static FileData FromFileInfo(FileInfo file) => FromDisk(file);

    /// <summary>Where on the host's disk it lies, for who reads it by path; <see langword="null"/> when it does not. Default: <see langword="null"/>.</summary>
    protected internal virtual FileInfo? OnDisk => null;

    /// <summary>Whether it goes with the session that it belongs to, so that no other can be given it. Default: <see langword="false"/>.</summary>
    protected internal virtual bool GoesWithSession => false;

    /// <summary>Called when the session that it belongs to is over, or it had to make room. Default: nothing.</summary>
    protected internal virtual void Release()
    {
    }
}
