using System.Reflection;
using System.Runtime.Loader;

namespace Interfaces.Scripting;

/// <summary>Where one version of one script lives, with the assemblies it brought, until it is unloaded.</summary>
internal sealed class ScriptLoadContext : AssemblyLoadContext
{
    private static readonly string[] NativePrefixes = ["", "lib"];
    private static readonly string[] NativeExtensions = ["", ".so", ".dylib", ".dll"];

    private readonly Dictionary<string, string> _packages;
    private readonly Dictionary<string, string> _files;
    private readonly Dictionary<string, string> _native;

    public ScriptLoadContext(ScriptInputs inputs, PackageAssets packages)
        : base($"script {inputs.Name}", isCollectible: true)
    {
        _packages = ByName(packages.Runtime, Path.GetFileNameWithoutExtension);
        _files = ByName(inputs.References.Where(file => file.Stamp.Exists).Select(file => file.Path), Path.GetFileNameWithoutExtension);
        _native = ByName(packages.Native, Path.GetFileName);
    }

    public Assembly LoadScript(CompiledScript script) =>
        LoadFromStream(new MemoryStream(script.Assembly), new MemoryStream(script.Symbols));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name)
            return typeof(Demo).Assembly;
        if (SharedLibraries.Find(name) is { } shared)
            return shared;
        if (_files.TryGetValue(name, out var file))
            return LoadUnlocked(file);
        if (_packages.TryGetValue(name, out var package))
            return LoadFromAssemblyPath(package);
        // Neighbours of a referenced file come with it; what is left is the framework's.
        var neighbour = TrustedAssemblies.Framework.ContainsKey(name)
            ? null
            : _files.Values.Select(path => Path.Combine(Path.GetDirectoryName(path)!, name + ".dll")).FirstOrDefault(File.Exists);
        return neighbour is null ? null : LoadUnlocked(neighbour);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        foreach (var prefix in NativePrefixes)
        {
            foreach (var extension in NativeExtensions)
            {
                if (_native.TryGetValue(prefix + unmanagedDllName + extension, out var path))
                    return LoadUnmanagedDllFromPath(path);
            }
        }

        return 0;
    }

    // A file beside a script is about to be built again: it is read, not held.
    private Assembly LoadUnlocked(string path)
    {
        var symbols = Path.ChangeExtension(path, ".pdb");
        using var assembly = new MemoryStream(File.ReadAllBytes(path));
        using var debug = File.Exists(symbols) ? new MemoryStream(File.ReadAllBytes(symbols)) : null;
        return LoadFromStream(assembly, debug);
    }

    private static Dictionary<string, string> ByName(IEnumerable<string> paths, Func<string, string> name)
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
            byName.TryAdd(name(path), path);
        return byName;
    }
}
