using Microsoft.CodeAnalysis;

namespace Interfaces.Scripting;

/// <summary>The one set of references that all scripts are compiled against; making it anew costs more than a compile.</summary>
internal static class SharedReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. TrustedAssemblies.Framework.Values.Select(path => MetadataReference.CreateFromFile(path)), Author()];

    /// <summary>The framework assembly of that simple name, which may be written with its extension.</summary>
    public static MetadataReference? Framework(string reference)
    {
        var name = reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? reference[..^4] : reference;
        return TrustedAssemblies.Framework.TryGetValue(name.Split(',')[0].Trim(), out var path)
            ? All.OfType<PortableExecutableReference>().First(candidate => candidate.FilePath == path)
            : null;
    }

    private static PortableExecutableReference Author()
    {
        var path = typeof(Demo).Assembly.Location;
        var documentation = Path.ChangeExtension(path, ".xml");
        return MetadataReference.CreateFromFile(
            path,
            documentation: new XmlDocumentation(documentation));
    }
}
