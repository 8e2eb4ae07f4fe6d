using System.Reflection;

namespace Interfaces;

/// <summary>The style sheets and modules of one demo: only what its script names is ever served.</summary>
public sealed class DemoAssets
{
    private readonly Dictionary<string, DemoAsset> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DemoAsset> _byPath = new(StringComparer.Ordinal);

    /// <summary>Puts files together.</summary>
    /// <param name="files">The files; no two have one name.</param>
    public DemoAssets(IEnumerable<DemoAsset> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            _byName.Add(file.Name, file);
            _byPath[file.Path] = file;
        }
    }

    /// <summary>No files.</summary>
    public static DemoAssets None { get; } = new([]);

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<DemoAsset> Files => _byName.Values;

    /// <summary>A file by its name. Looks in a list: any text is safe to ask for.</summary>
    /// <param name="name">Any text.</param>
    public DemoAsset? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A file by where it lies.</summary>
    internal DemoAsset? At(string path) => _byPath.GetValueOrDefault(Path.GetFullPath(path));

    /// <summary>Where a file lies that an attribute names.</summary>
    /// <param name="asset">The attribute.</param>
    public static string PathOf(AssetAttribute asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return Path.GetFullPath(asset.File, Path.GetDirectoryName(Path.GetFullPath(asset.Script)) ?? "/");
    }

    /// <summary>The address of a file of a demo.</summary>
    internal static string UrlOf(string demoPath, DemoAsset file) =>
        $"{demoPath}/assets/{string.Join('/', file.Name.Split('/').Select(Uri.EscapeDataString))}?v={file.Version}";

    /// <summary>The module of a component of the script's own; <see langword="null"/> when it has none.</summary>
    internal DemoAsset? ModuleOf(Block block) =>
        _byPath.Count > 0 && block.GetType().GetCustomAttribute<ModuleAttribute>() is { } module ? _byPath.GetValueOrDefault(PathOf(module)) : null;

    /// <summary>The links by which a page loads the style sheets.</summary>
    internal Markup Links(string demoPath) => Markup.Join(_byName.Values.Where(file => file.IsStyle).Select(file => Markup.Of($"""
        <link rel="stylesheet" href="{UrlOf(demoPath, file)}">
        """)));
}
