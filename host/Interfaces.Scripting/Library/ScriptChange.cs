namespace Interfaces.Scripting;

/// <summary>What happened to a script of a library.</summary>
public enum ScriptChangeKind
{
    /// <summary>There is a new one.</summary>
    Added,

    /// <summary>Its source, or something it loads or references, is different; the new version is ready, or its diagnostics are.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>A change of a script of a library.</summary>
/// <param name="Name">The script's name.</param>
/// <param name="Kind">What happened to it.</param>
public sealed record ScriptChange(string Name, ScriptChangeKind Kind);
