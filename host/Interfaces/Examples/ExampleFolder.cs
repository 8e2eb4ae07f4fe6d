namespace Interfaces;

/// <summary>A folder of examples beside a script.</summary>
internal sealed class ExampleFolder
{
    private const string ListName = "examples.csv";
    private const int MaxListBytes = 1 << 20;

    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint | FileAttributes.Device,
    };

    private readonly DirectoryInfo _folder;

    private ExampleFolder(DirectoryInfo folder) => _folder = folder;

    /// <summary>Finds a folder.</summary>
    /// <param name="path">The path from the script's folder.</param>
    /// <param name="script">The path of the script.</param>
    /// <exception cref="ArgumentException">The path leads out of the script's folder.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ExampleFolder Beside(string path, string script)
    {
        var home = Path.GetFullPath(Path.GetDirectoryName(script) ?? "");
        var folder = Path.GetFullPath(path, home);
        if (!IsBelow(folder, home))
            throw new ArgumentException($"{path} leads out of the folder of the script. Put the folder of examples beside the script.", nameof(path));
        return Directory.Exists(folder) ? new(new(folder)) : throw new DirectoryNotFoundException($"There is no folder {path} beside the script.");
    }

    /// <summary>Reads the examples.</summary>
    /// <param name="most">How many there may be.</param>
    /// <exception cref="ArgumentException">There are more, or the list is no CSV.</exception>
    public IEnumerable<ExampleRow> Read(int most)
    {
        var list = new FileInfo(Path.Combine(_folder.FullName, ListName));
        return list.Exists ? ReadList(list, most) : Files(most).Select(file => ExampleRow.FromFileData(FileData.FromDisk(file)));
    }

    /// <summary>A file of the folder.</summary>
    /// <param name="name">Its path from the folder, as the list has it.</param>
    /// <exception cref="ArgumentException">It leads out of the folder, or there is none.</exception>
    public FileData File(string name)
    {
        var file = new FileInfo(Path.GetFullPath(name, _folder.FullName));
        if (!IsBelow(file.FullName, _folder.FullName))
            throw new ArgumentException($"{name} leads out of the folder {_folder.Name}. Put the file into the folder.", nameof(name));
        return file.Exists ? FileData.FromDisk(file) : throw new ArgumentException($"There is no file {name} in the folder {_folder.Name}.", nameof(name));
    }

    private IEnumerable<ExampleRow> ReadList(FileInfo list, int most)
    {
        if (list.Length > MaxListBytes)
            throw new ArgumentException($"{list.Name} is longer than {MaxListBytes:N0} bytes.");
        var lines = Csv.Read(System.IO.File.ReadAllText(list.FullName));
        if (lines.Error is { } error)
            throw new ArgumentException($"{list.Name} is no CSV: {error}");
        if (lines.Value.Count - 1 > most)
            throw new ArgumentException($"{list.Name} has more than {most:N0} examples.");
        // The first line names the columns.
        return lines.Value.Skip(1).Select(cells => ExampleRow.Create([.. cells.Select(cell => cell.Length == 0 ? null : (object)new ExampleCell(cell, this))]));
    }

    private List<FileInfo> Files(int most)
    {
        var files = _folder.EnumerateFiles("*", Visible).Take(most + 1).ToList();
        if (files.Count > most)
            throw new ArgumentException($"The folder {_folder.Name} has more than {most:N0} files.");
        return [.. files.OrderBy(static file => file.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
