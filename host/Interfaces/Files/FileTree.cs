namespace Interfaces;

/// <summary>
/// What there is to choose in a folder: the files that fit, in their folders. Links are not followed, and what is hidden is
/// left out; so nothing in it lies elsewhere than below the folder.
/// </summary>
internal sealed class FileTree
{
    private const int Deepest = 16;

    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint | FileAttributes.Device,
        IgnoreInaccessible = true,
    };

    private readonly Dictionary<string, FileInfo> _files = new(StringComparer.Ordinal);
    private readonly PathPattern _wanted;
    private readonly PathPattern? _ignored;
    private readonly int _most;

    private FileTree(PathPattern wanted, PathPattern? ignored, int most) => (_wanted, _ignored, _most) = (wanted, ignored, most);

    /// <summary>A folder or a file.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Path">The names from the top, separated by <c>/</c>.</param>
    /// <param name="Inner">What is in the folder; <see langword="null"/> for a file.</param>
    public sealed record Node(string Name, string Path, IReadOnlyList<Node>? Inner);

    /// <summary>What is at the top, in order: folders first.</summary>
    public IReadOnlyList<Node> Top { get; private set; } = [];

    /// <summary>Whether there was more than is listed.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Lists a folder.</summary>
    public static FileTree Of(DirectoryInfo folder, PathPattern wanted, PathPattern? ignored, int most)
    {
        var tree = new FileTree(wanted, ignored, most);
        tree.Top = tree.List(folder, []);
        return tree;
    }

    /// <summary>Finds a file by its path, which must be written as it is listed.</summary>
    public FileInfo? Find(string path) => _files.GetValueOrDefault(path);

    private List<Node> List(DirectoryInfo folder, string[] above)
    {
        if (above.Length >= Deepest)
            return [];
        List<Node> nodes = [];
        foreach (var inner in InOrder(folder, static folder => folder.EnumerateDirectories("*", Visible)))
        {
            string[] names = [.. above, inner.Name];
            if (_ignored?.Fits(names) != true && List(inner, names) is { Count: > 0 } found)
                nodes.Add(new Node(inner.Name, string.Join('/', names), found));
        }

        foreach (var file in InOrder(folder, static folder => folder.EnumerateFiles("*", Visible)))
        {
            if (Take(file, [.. above, file.Name]) is { } node)
                nodes.Add(node);
        }

        return nodes;
    }

    // What was listed may be gone when it is opened: then nothing is in it.
    private static IEnumerable<T> InOrder<T>(DirectoryInfo folder, Func<DirectoryInfo, IEnumerable<T>> list)
        where T : FileSystemInfo
    {
        try
        {
            return [.. list(folder).OrderBy(static entry => entry.Name, StringComparer.OrdinalIgnoreCase)];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private Node? Take(FileInfo file, string[] names)
    {
        if (!_wanted.Fits(names) || _ignored?.Fits(names) == true)
            return null;
        if (_files.Count >= _most)
        {
            IsCut = true;
            return null;
        }

        var path = string.Join('/', names);
        _files.Add(path, file);
        return new Node(file.Name, path, null);
    }
}
