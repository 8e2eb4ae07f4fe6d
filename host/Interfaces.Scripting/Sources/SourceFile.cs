namespace Interfaces.Scripting;

/// <summary>A source file as it was read once: what is hashed, compiled and shown is the same text.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public ScriptDiagnostic Error(string id, string message, Directive? at = null) =>
        at is null ? ErrorAt(id, message, 0, 0) : ErrorAt(id, message, at.Start, at.Length);

    public ScriptDiagnostic ErrorAt(string id, string message, int start, int length)
    {
        var (line, column) = SourceLines.Locate(Text, start);
        return new(ScriptSeverity.Error, id, message, Path, line, column, column + length, SourceLines.At(Text, line));
    }
}
