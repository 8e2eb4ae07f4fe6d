using Interfaces.Docs;
using Interfaces.Host.Figures;

namespace Interfaces.Host.Commands;

/// <summary>Finds the line that a problem is about, so that it can be shown with a mark under the place.</summary>
internal sealed class ProblemLines(params string[] folders)
{
    private const int MaxLength = 200;

    /// <summary>The line, indented, and the mark; <see langword="null"/> when there is no such line.</summary>
    public string? Excerpt(DocProblem problem)
    {
        if (Path(problem.File) is not { } path || File.ReadLines(path).ElementAtOrDefault(problem.Line - 1) is not { Length: <= MaxLength } line)
            return null;
        var excerpt = DiagnosticsMarkup.Excerpt(line, problem.Column, problem.Column + 1);
        return excerpt is null ? null : "    " + excerpt.Replace("\n", "\n    ", StringComparison.Ordinal);
    }

    // Problems name files from their folder on, as people do.
    private string? Path(string file) => folders
        .Select(folder => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(folder)) ?? "", file))
        .FirstOrDefault(File.Exists);
}
