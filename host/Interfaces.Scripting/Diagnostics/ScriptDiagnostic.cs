using System.Globalization;

namespace Interfaces.Scripting;

/// <summary>One thing that is wrong with a script, and where.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Id">The compiler's number (<c>CS1002</c>) or one of <see cref="DiagnosticIds"/>.</param>
/// <param name="Message">What is wrong, and how to put it right.</param>
/// <param name="File">Full path of the file: the script itself or one that it loads.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">First column, from 1; 1 when only the line is known.</param>
/// <param name="EndColumn">The column after the last one, on the same line; at least <paramref name="Column"/>.</param>
/// <param name="SourceLine">The text of that line, without its end, at most 500 characters; empty when there is none.</param>
public sealed record ScriptDiagnostic(
    ScriptSeverity Severity,
    string Id,
    string Message,
    string File,
    int Line,
    int Column,
    int EndColumn,
    string SourceLine)
{
    /// <summary>The usual form of one line: <c>file.csx(4,12): error CS1002: ; expected</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Path.GetFileName(File)}({Line},{Column}): {(Severity == ScriptSeverity.Error ? "error" : "warning")} {Id}: {Message}");
}
