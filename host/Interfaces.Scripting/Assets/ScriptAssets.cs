using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Interfaces.Scripting;

/// <summary>Reads the files that a script's components name, and those that bear the script's name.</summary>
internal static class ScriptAssets
{
    /// <summary>How many bytes a file may have: 1,000,000.</summary>
    public const int MaxBytes = 1_000_000;

    private static readonly string[] Endings = [".css", ".js"];

    /// <summary>Reads all files of a script.</summary>
    /// <param name="code">The script's code.</param>
    /// <param name="script">The script's path.</param>
    /// <exception cref="DemoDefinitionException">A file is not there, or cannot be one.</exception>
    public static DemoAssets Read(Assembly code, string script)
    {
        var demo = Path.GetFileNameWithoutExtension(script);
        var files = new Dictionary<string, DemoAsset>(StringComparer.Ordinal);
        foreach (var path in Siblings(script).Where(File.Exists))
            Add(files, Read(Path.GetFileName(path), path, demo, fault => new DemoDefinitionException(fault, script, 1)), script, 1);
        foreach (var named in code.GetTypes().SelectMany(type => type.GetCustomAttributes<AssetAttribute>(inherit: false)))
            Add(files, Read(named, demo), named.Script, named.Line);
        return new(files.Values);
    }

    /// <summary>The files that belong to a script by their names, whether they are there or not.</summary>
    public static IEnumerable<string> Siblings(string script) => Endings.Select(ending => Path.ChangeExtension(script, ending));

    /// <summary>Whether a path may be one of these files.</summary>
    public static bool IsAsset(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The states of all files that decide what a script's pages load.</summary>
    public static IReadOnlyDictionary<string, FileStamp> Stamps(string script, DemoAssets? read) =>
        Siblings(script).Concat(read?.Files.Select(file => file.Path) ?? []).Distinct(StringComparer.Ordinal).ToDictionary(path => path, FileStamp.Of, StringComparer.Ordinal);

    /// <summary>Whether the file on the disk is still the one that was read.</summary>
    public static bool IsSame(DemoAsset asset)
    {
        try
        {
            return new FileInfo(asset.Path).Length <= MaxBytes && VersionOf(File.ReadAllBytes(asset.Path)) == asset.Version;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone: not the same.
            return false;
        }
    }

    private static void Add(Dictionary<string, DemoAsset> files, DemoAsset asset, string script, int line)
    {
        if (files.TryGetValue(asset.Name, out var other) && other.Path != asset.Path)
            throw new DemoDefinitionException($"Two files are called {asset.Name}: {other.Path} and {asset.Path}. Rename one.", script, line);
        files[asset.Name] = asset;
    }

    private static DemoAsset Read(AssetAttribute named, string demo)
    {
        var name = ScriptPaths.Native(named.File);
        if (!IsInside(name) || !name.EndsWith(named.Ending, StringComparison.Ordinal))
            throw Fault($"\"{named.File}\" must be the path of a {named.Ending} file from the script's folder, of letters, digits, hyphens, underscores and dots, such as \"star_rating{named.Ending}\".");
        return Read(name.Replace(Path.DirectorySeparatorChar, '/'), DemoAssets.PathOf(named), demo, Fault);

        DemoDefinitionException Fault(string message) => new(message, named.Script, named.Line);
    }

    private static DemoAsset Read(string name, string path, string demo, Func<string, Exception> fault)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
                throw fault($"{name} has more than {MaxBytes:N0} bytes.");
            var bytes = File.ReadAllBytes(path);
            return new(name, path, VersionOf(bytes), name.EndsWith(".css", StringComparison.Ordinal) ? Scoped(bytes, demo) : bytes) { Text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw fault($"{name} cannot be read: there is no such file at {path}, or it is out of reach.");
        }
    }

    // What a demo looks like is its own affair: several demos share a page, and the page has a style of its own.
    private static byte[] Scoped(byte[] css, string demo) =>
        [.. Encoding.UTF8.GetBytes($"@scope ([data-demo=\"{demo}\"]) {{\n"), .. css.AsSpan(css.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0), .. "\n}\n"u8];

    private static bool IsInside(string name) =>
        name.Length is > 0 and <= 200
        && name.Split(Path.DirectorySeparatorChar).All(part => part.Length > 0 && part[0] != '.' && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'));

    private static string VersionOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
