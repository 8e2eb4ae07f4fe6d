using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace Interfaces.Scripting;

/// <summary>Which builds of the runtime, of the compiler and of ourselves compile scripts, read without loading the compiler.</summary>
internal static class BuildIdentity
{
    private const string Compiler = "Microsoft.CodeAnalysis.CSharp";

    private static readonly Lazy<string> Identity = new(() => string.Join(
        ' ',
        Environment.Version,
        RuntimeInformation.RuntimeIdentifier,
        string.Join(' ', SharedLibraries.All.Select(library => library.ManifestModule.ModuleVersionId)),
        typeof(ScriptCompiler).Module.ModuleVersionId,
        CompilerBuild()));

    public static string Value => Identity.Value;

    private static Guid CompilerBuild()
    {
        var path = TrustedAssemblies.Paths.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == Compiler)
            ?? Path.Combine(Path.GetDirectoryName(typeof(ScriptCompiler).Assembly.Location) ?? "", Compiler + ".dll");
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
