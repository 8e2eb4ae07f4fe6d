using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Interfaces.Scripting;

/// <summary>Resolves <c>#r</c>: a file, an assembly of the framework, or packages that were fetched before.</summary>
internal sealed class ReferenceResolver(ScriptInputs inputs, PackageAssets packages) : MetadataReferenceResolver
{
    private readonly ImmutableArray<PortableExecutableReference> _packages =
        [.. packages.Compile.Select(path => MetadataReference.CreateFromFile(path))];

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (PackageId.IsPackage(reference))
        {
            // All packages are resolved as one set, whose versions go together. A package without assemblies resolves
            // to something that is referenced anyway: nothing at all would be an error.
            return _packages.IsEmpty ? [(PortableExecutableReference)SharedReferences.All[0]] : _packages;
        }

        if (ScriptPaths.Resolve(reference, baseFilePath ?? inputs.Root.Path) is { } path
            && inputs.References.Any(file => file.Path == path && file.Stamp.Exists))
            return [MetadataReference.CreateFromFile(path, properties)];
        return SharedReferences.Framework(reference) is PortableExecutableReference framework ? [framework] : [];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => inputs.Root.Path.GetHashCode(StringComparison.Ordinal);
}
