using System.Text.Json;

namespace Interfaces.Scripting;

/// <summary>Reads what a restore resolved packages to.</summary>
internal static class AssetsFile
{
    private const string Placeholder = "_._";

    public static PackageAssets Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var libraries = root.GetProperty("libraries");
        // The target for this machine's kind names what to load; it has the same assemblies to compile against.
        var target = root.GetProperty("targets").EnumerateObject().OrderBy(candidate => candidate.Name.Contains('/', StringComparison.Ordinal)).Last().Value;
        var (compile, runtime, native) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var library in target.EnumerateObject())
        {
            var folder = libraries.GetProperty(library.Name).GetProperty("path").GetString()!;
            Collect(library.Value, "compile", folder, folders, compile);
            Collect(library.Value, "runtime", folder, folders, runtime);
            Collect(library.Value, "native", folder, folders, native);
        }

        return new(WithoutOurs(compile), WithoutOurs(runtime), native);
    }

    private static void Collect(JsonElement library, string group, string package, List<string> folders, List<string> files)
    {
        if (!library.TryGetProperty(group, out var assets))
            return;
        foreach (var asset in assets.EnumerateObject().Where(asset => Path.GetFileName(asset.Name) != Placeholder))
        {
            var path = folders.Select(folder => Path.Combine(folder, package, asset.Name)).FirstOrDefault(File.Exists)
                ?? throw new InvalidDataException($"{asset.Name} of {package} is in none of the package folders.");
            files.Add(path);
        }
    }

    // Older packages bring what has long been part of the framework, and others what all scripts have: two of the same name would not compile.
    private static List<string> WithoutOurs(List<string> assemblies) =>
        assemblies.FindAll(path => Path.GetFileNameWithoutExtension(path) is var name && !TrustedAssemblies.Framework.ContainsKey(name) && SharedLibraries.Find(name) is null);
}
