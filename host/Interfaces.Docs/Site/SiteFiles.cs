namespace Interfaces.Docs;

/// <summary>Lists the files of a site: guides in reading order, assets by path. Symbolic links are left out, so the list never leaves the directory.</summary>
internal sealed class SiteFiles
{
    private const string AssetsFolder = "assets";
    private const string Gone = "It is listed and cannot be found: it was removed at this very moment, or its name is not UTF-8. It is left out.";
    private static readonly EnumerationOptions Here = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };

    private static readonly EnumerationOptions Below = new()
    {
        AttributesToSkip = Here.AttributesToSkip,
        IgnoreInaccessible = true,
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
    };

    private readonly DocSiteOptions _options;
    private readonly List<PageFile> _pages = [];
    private readonly List<DocProblem> _problems = [];

    public SiteFiles(DocSiteOptions options)
    {
        _options = options;
        var root = new DirectoryInfo(options.Root);
        if (!root.Exists)
        {
            Report("", $"The directory of the guides does not exist: {options.Root}");
            return;
        }

        AddPages(root, folder: null);
        foreach (var folder in Sorted(root.EnumerateDirectories("*", Here)).Where(IsCategory))
            AddFolder(folder);
        AddAssets(Path.Combine(options.Root, AssetsFolder));
    }

    public IReadOnlyList<PageFile> Pages => _pages;

    public Dictionary<string, DocAsset> Assets { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<DocProblem> Problems => _problems;

    // Folders that begin with an underscore are the writers' own: drafts, templates.
    private static bool IsCategory(DirectoryInfo folder) =>
        folder.Name is not AssetsFolder && folder.Name[0] is not ('.' or '_');

    private static IEnumerable<T> Sorted<T>(IEnumerable<T> entries) where T : FileSystemInfo => entries
        .OrderBy(entry => FileName.Parse(Path.GetFileNameWithoutExtension(entry.Name)))
        .ThenBy(entry => entry.Name, StringComparer.Ordinal);

    private void AddFolder(DirectoryInfo folder)
    {
        try
        {
            AddPages(folder, folder.Name);
        }
        catch (DirectoryNotFoundException)
        {
            Report(folder.Name, Gone);
        }
    }

    private void AddPages(DirectoryInfo directory, string? folder)
    {
        foreach (var file in Sorted(directory.EnumerateFiles("*.md", Here)).Where(file => file.Name[0] is not ('.' or '_')))
            AddPage(file, folder);

        if (folder is null)
            return;
        foreach (var inner in directory.EnumerateFiles("*.md", Below).Where(file => file.DirectoryName != directory.FullName))
            Report(Relative(inner), "A guide stands in the directory itself or in a folder of it, not deeper; this one is left out.");
    }

    private void AddPage(FileInfo file, string? folder)
    {
        var path = Relative(file);
        var isHome = folder is null && file.Name is "index.md";
        var slug = isHome ? "" : FileName.Parse(Path.GetFileNameWithoutExtension(file.Name)).Name;
        if (_pages.Count == _options.MaxPages)
            Report(path, $"There are more than {_options.MaxPages} guides; this one is left out.");
        else if (!isHome && (!FileName.IsSlug(slug) || slug is AssetsFolder))
            Report(path, $"'{slug}' cannot be an address: a guide's name is made of lower-case words and digits joined by hyphens, and is not '{AssetsFolder}'.");
        else
            _pages.Add(new(file.FullName, path, _options.Display(path), slug, folder, CategoryName(folder)));
    }

    private static string? CategoryName(string? folder) =>
        folder is null ? null : FileName.Prettify(FileName.Parse(folder).Name);

    private void AddAssets(string directory)
    {
        var root = new DirectoryInfo(directory);
        if (!root.Exists || root.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return;

        foreach (var file in root.EnumerateFiles("*", Below))
        {
            if (Assets.Count == _options.MaxAssets)
            {
                Report(AssetsFolder, $"There are more than {_options.MaxAssets} assets; the others are left out.");
                return;
            }

            AddAsset(file);
        }
    }

    private void AddAsset(FileInfo file)
    {
        var path = Relative(file)[(AssetsFolder.Length + 1)..];
        try
        {
            Assets[path] = new(path, file.FullName, file.Length, file.LastWriteTimeUtc);
        }
        catch (FileNotFoundException)
        {
            Report($"{AssetsFolder}/{path}", Gone);
        }
    }

    private string Relative(FileInfo file) =>
        Path.GetRelativePath(_options.Root, file.FullName).Replace(Path.DirectorySeparatorChar, '/');

    private void Report(string path, string message) => _problems.Add(new(_options.Display(path), 1, 1, message));
}
