using Microsoft.CodeAnalysis;

namespace Interfaces.Scripting;

/// <summary>From the compiler's diagnostics to ours.</summary>
internal static class DiagnosticTranslation
{
    /// <summary>Errors first, then warnings, each in the order of the files; at most so many.</summary>
    public static List<ScriptDiagnostic> Translate(IEnumerable<Diagnostic> diagnostics, SourceFile root, int limit)
    {
        var all = diagnostics
            .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: DiagnosticSeverity.Warning or DiagnosticSeverity.Error })
            .OrderByDescending(diagnostic => diagnostic.Severity)
            .ThenBy(diagnostic => diagnostic.Location.SourceTree?.FilePath != root.Path)
            .ThenBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToList();
        var kept = all.Take(limit).Select(diagnostic => Translate(diagnostic, root)).ToList();
        if (all.Count > kept.Count)
        {
            var severity = all[kept.Count].Severity == DiagnosticSeverity.Error ? ScriptSeverity.Error : ScriptSeverity.Warning;
            kept.Add(root.Error(DiagnosticIds.MoreDiagnostics, $"{all.Count - kept.Count} more are not shown.") with { Severity = severity });
        }

        return kept;
    }

    private static ScriptDiagnostic Translate(Diagnostic diagnostic, SourceFile root)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? ScriptSeverity.Error : ScriptSeverity.Warning;
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return diagnostic.Location is { IsInSource: true, SourceTree: { } tree } location
            ? At(tree, location.GetLineSpan(), severity, diagnostic.Id, message)
            : root.Error(diagnostic.Id, message) with { Severity = severity };
    }

    public static ScriptDiagnostic At(SyntaxNode node, string id, string message) =>
        At(node.SyntaxTree, node.GetLocation().GetLineSpan(), ScriptSeverity.Error, id, message);

    private static ScriptDiagnostic At(SyntaxTree tree, FileLinePositionSpan span, ScriptSeverity severity, string id, string message)
    {
        var line = tree.GetText().Lines[span.StartLinePosition.Line];
        var column = span.StartLinePosition.Character + 1;
        var end = span.EndLinePosition.Line == span.StartLinePosition.Line
            ? span.EndLinePosition.Character + 1
            : line.End - line.Start + 1;
        return new(
            severity, id, message, tree.FilePath, line.LineNumber + 1, column, Math.Max(end, column), SourceLines.Shorten(line.ToString()));
    }
}
