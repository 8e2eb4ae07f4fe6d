namespace Interfaces.Host.Flags;

/// <summary>The files of one row, as they were copied.</summary>
internal sealed class CopiedFiles
{
    private readonly Dictionary<FileData, (string Path, string Name)> _files = [];

    /// <summary>How many there are.</summary>
    public int Count => _files.Count;

    /// <summary>How many bytes they have together.</summary>
    public long Bytes { get; set; }

    /// <summary>Notes a file that is about to be copied.</summary>
    public void Add(FileData file, string path, string name) => _files.Add(file, (path, name));

    /// <summary>Where the copy lies, as the row says it.</summary>
    public string NameOf(FileData file) => _files[file].Name;

    /// <summary>Removes the copies: their row was not written.</summary>
    public void Delete()
    {
        foreach (var (path, _) in _files.Values)
            File.Delete(path);
    }
}
