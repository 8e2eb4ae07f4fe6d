using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace Interfaces.Scripting;

/// <summary>Resolves <c>#r</c>: a file, an assembly of the framework, or packages that were fetched before.</summary>
internal sealed class ReferenceResolver(ScriptInputs inputs, PackageAssets packages) : MetadataReferenceResolver
{
    private readonly ImmutableArray<PortableExecutableReference> _packages =
        [.. packages.Compile.Select(path => MetadataReference.CreateFromFile(path))];

    private readonly ScriptMetadataResolver _paths =
        ScriptMetadataResolver.Default.WithBaseDirectory(Path.GetDirectoryName(inputs.Root.Path));

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (PackageId.IsPackage(reference))
        {
            // All packages are resolved as one set, whose versions go together. A package without assemblies resolves
            // to something that is referenced anyway: nothing at all would be an error.
            return _packages.IsEmpty ? [(PortableExecutableReference)SharedReferences.All[0]] : _packages;
        }

        if (SharedReferences.Framework(reference) is PortableExecutableReference framework)
            return [framework];
        return _paths.ResolveReference(ScriptPaths.Native(reference), baseFilePath ?? inputs.Root.Path, properties) is [{ FilePath: { } path } found, ..]
            && inputs.References.Any(file => file.Path == path && file.Stamp.Exists)
            ? [found]
            : [];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => inputs.Root.Path.GetHashCode(StringComparison.Ordinal);
}
