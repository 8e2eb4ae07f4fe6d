using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;

namespace Interfaces.Scripting;

/// <summary>Gives the compiler the loaded files as they were read, so that what is compiled is what was hashed.</summary>
internal sealed class LoadResolver(ScriptInputs inputs) : SourceReferenceResolver
{
    private readonly Dictionary<string, SourceFile> _files = inputs.Loads.Append(inputs.Root).ToDictionary(file => file.Path);

    private readonly ScriptSourceResolver _paths =
        ScriptSourceResolver.Default.WithBaseDirectory(Path.GetDirectoryName(inputs.Root.Path));

    public static SourceText Text(SourceFile file) => SourceText.From(file.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public override string? NormalizePath(string path, string? baseFilePath) => ResolveReference(path, baseFilePath) ?? path;

    public override string? ResolveReference(string path, string? baseFilePath) =>
        // Where scripting looks is one thing; what was read, and so hashed, is all that it is given.
        _paths.ResolveReference(ScriptPaths.Native(path), baseFilePath ?? inputs.Root.Path) is { } full && _files.ContainsKey(full) ? full : null;

    public override Stream OpenRead(string resolvedPath) => new MemoryStream(Encoding.UTF8.GetBytes(_files[resolvedPath].Text));

    public override SourceText ReadText(string resolvedPath) => Text(_files[resolvedPath]);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => inputs.Root.Path.GetHashCode(StringComparison.Ordinal);
}
