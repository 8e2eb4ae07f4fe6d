using System.Globalization;
using System.Text;
using Interfaces.Scripting;

namespace Interfaces.Host.Figures;

/// <summary>What is wrong with a script, for its page and for guides.</summary>
internal static class DiagnosticsMarkup
{
    /// <summary>A section with every error: position, number, message, the line with a mark under the place.</summary>
    public static Markup Section(DemoState state) => Markup.Of($"""
        <section class="problem{(state.Version is null ? "" : " warning")}"><h2>{state.Trouble}</h2>{LastGood(state)}
        <ul class="diagnostics">{state.Errors.Select(Item)}</ul></section>

        """);

    /// <summary>Every error as text of several lines.</summary>
    public static string Text(DemoState state)
    {
        var text = new StringBuilder();
        foreach (var error in state.Errors)
        {
            text.Append(error).Append('\n');
            if (Excerpt(error.SourceLine, error.Column, error.EndColumn) is { } excerpt)
                text.Append(excerpt).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A line of source with a mark under a part of it, or <see langword="null"/> for an empty line.</summary>
    public static string? Excerpt(string line, int column, int endColumn)
    {
        if (string.IsNullOrWhiteSpace(line))
            return null;
        var start = Math.Clamp(column, 1, line.Length + 1) - 1;
        var length = Math.Clamp(endColumn - column, 1, Math.Max(line.Length - start, 1));

        // Tabs stay tabs, or the mark would stand elsewhere.
        var indent = string.Concat(line.Take(start).Select(c => c == '\t' ? '\t' : ' '));
        return $"{line.TrimEnd()}\n{indent}{new string('^', length)}";
    }

    private static Markup LastGood(DemoState state) =>
        state.Version is null ? default : Markup.Of($"<p>The version before it is shown until it does.</p>");

    private static Markup Item(ScriptDiagnostic error)
    {
        var position = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(error.File)}:{error.Line}:{error.Column}");
        var excerpt = Excerpt(error.SourceLine, error.Column, error.EndColumn) is { } text ? Markup.Of($"""<pre tabindex="0"><code>{text}</code></pre>""") : default;
        return Markup.Of($"""<li><p><span class="position">{position}</span> <code>{error.Id}</code> {error.Message}</p>{excerpt}</li>""");
    }
}
