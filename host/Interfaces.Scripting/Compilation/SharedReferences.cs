using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Interfaces.Scripting;

/// <summary>The one set of references that all scripts are compiled against; making it anew costs more than a compile.</summary>
internal static class SharedReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. TrustedAssemblies.Framework.Values.Select(path => MetadataReference.CreateFromFile(path)), .. SharedLibraries.All.Select(Documented)];

    /// <summary>The framework assembly of that simple name, which may be written with its extension.</summary>
    public static MetadataReference? Framework(string reference)
    {
        var name = reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? reference[..^4] : reference;
        return TrustedAssemblies.Framework.TryGetValue(name.Split(',')[0].Trim(), out var path)
            ? All.OfType<PortableExecutableReference>().First(candidate => candidate.FilePath == path)
            : null;
    }

    private static PortableExecutableReference Documented(Assembly library) => MetadataReference.CreateFromFile(
        library.Location,
        documentation: new XmlDocumentation(Path.ChangeExtension(library.Location, ".xml")));
}
