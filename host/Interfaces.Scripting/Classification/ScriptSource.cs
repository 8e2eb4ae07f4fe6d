namespace Interfaces.Scripting;

/// <summary>A piece of source of one kind.</summary>
/// <param name="Start">Position of its first character in the text.</param>
/// <param name="Length">Its length, at least 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Hover">What to say about it: its signature, and on a second line the summary of its documentation; at most 1,000 characters.</param>
public sealed record SourceSpan(int Start, int Length, SpanKind Kind, string? Hover);

/// <summary>The source of a script, ready to be shown.</summary>
/// <param name="Name">The script's name: its file's without extension.</param>
/// <param name="Path">Full path of its file.</param>
/// <param name="Text">Its text; empty when it cannot be read.</param>
/// <param name="Spans">Its classified pieces in order, without overlap; what lies between them is plain text.</param>
public sealed record ScriptSource(string Name, string Path, string Text, IReadOnlyList<SourceSpan> Spans);
