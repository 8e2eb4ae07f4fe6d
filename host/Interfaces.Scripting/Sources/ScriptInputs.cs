namespace Interfaces.Scripting;

/// <summary>Everything that decides what a script compiles to, read once.</summary>
/// <param name="Root">The script itself.</param>
/// <param name="Loads">The files it loads, directly and indirectly, each once.</param>
/// <param name="References">The assembly files it references.</param>
/// <param name="Packages">The packages it references, in order of name.</param>
/// <param name="Watched">Every path it depends on besides its own, those that are missing included, each with its state just before it was read.</param>
/// <param name="Problems">What is wrong already.</param>
internal sealed record ScriptInputs(
    SourceFile Root,
    IReadOnlyList<SourceFile> Loads,
    IReadOnlyList<ReferenceFile> References,
    IReadOnlyList<PackageId> Packages,
    IReadOnlyDictionary<string, FileStamp> Watched,
    IReadOnlyList<ScriptDiagnostic> Problems)
{
    public string Name => Path.GetFileNameWithoutExtension(Root.Path);

    /// <summary>Whether the other reading compiles to the same.</summary>
    public bool IsSame(ScriptInputs other) =>
        Root == other.Root
        && Loads.SequenceEqual(other.Loads)
        && References.SequenceEqual(other.References)
        && Problems.SequenceEqual(other.Problems);
}

/// <summary>An assembly file that a script references.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Stamp">Its state when the script was read.</param>
internal sealed record ReferenceFile(string Path, FileStamp Stamp);
