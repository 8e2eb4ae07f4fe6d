using System.Collections.Frozen;
using System.Text.Json;

namespace Interfaces.Host.Assets;

/// <summary>The files of the browser code: which there are, and under what name a page finds each.</summary>
internal sealed class AssetManifest
{
    private const string Manifest = "manifest.json";

    private const string StyleEnding = ".css";

    private readonly FrozenDictionary<string, string> _names;
    private readonly string[] _elementStyles;
    private readonly FrozenDictionary<string, AssetFile> _files;

    /// <summary>Reads the folder once.</summary>
    /// <param name="folder">The folder, with its manifest.</param>
    /// <exception cref="InvalidOperationException">The browser code was not built.</exception>
    public AssetManifest(string folder)
    {
        var manifest = Path.Combine(folder, Manifest);
        if (!File.Exists(manifest))
            throw new InvalidOperationException($"There is no browser code at {folder}. Build the host, which builds it too.");

        _names = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(manifest))!.ToFrozenDictionary(StringComparer.Ordinal);
        // The name of an element has a hyphen, and that of no other style has one.
        _elementStyles = [.. _names.Keys.Where(name => name.EndsWith(StyleEnding, StringComparison.Ordinal) && name.Contains('-', StringComparison.Ordinal)).Select(name => name[..^StyleEnding.Length]).Order(StringComparer.Ordinal)];
        _files = new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => file.Name != Manifest && AssetTypes.OfCode(file.Extension) is not null)
            .ToFrozenDictionary(file => file.Name, file => AssetFile.Of(file, AssetTypes.OfCode(file.Extension)!), StringComparer.Ordinal);
    }

    /// <summary>The address of a file by the name that does not change with its content.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public string UrlOf(string name) => _names.TryGetValue(name, out var file)
        ? $"/assets/{file}"
        : throw new InvalidOperationException($"The browser code has no '{name}'; it has {string.Join(", ", _names.Keys.Order(StringComparer.Ordinal))}.");

    /// <summary>The addresses of the styles of the elements that stand in a page.</summary>
    /// <param name="html">The page's content.</param>
    public IEnumerable<string> StylesFor(string html) => _elementStyles
        .Where(style => html.Contains($"<{style}", StringComparison.Ordinal))
        .Select(style => UrlOf(style + StyleEnding));

    /// <summary>A file by the name in its address. Looks in a list: any text is safe to ask for.</summary>
    public AssetFile? Find(string file) => _files.GetValueOrDefault(file);
}
