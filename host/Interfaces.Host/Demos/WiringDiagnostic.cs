using System.Diagnostics;
using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>From a demo that is wired wrongly to a diagnostic like those of the compiler.</summary>
internal static class WiringDiagnostic
{
    /// <summary>The number of these diagnostics.</summary>
    public const string Id = "DEMO01";

    public static ScriptDiagnostic Of(Exception exception, ScriptSource source)
    {
        var (file, line) = exception is DemoDefinitionException { Line: > 0 } definition
            ? (definition.File.Length > 0 ? definition.File : source.Path, definition.Line)
            : Frame(exception, source) ?? (source.Path, 1);
        var text = file == source.Path ? LineOf(source.Text, line) : "";
        var column = text.Length - text.TrimStart().Length + 1;
        var message = exception is DemoDefinitionException ? exception.Message : $"The demo threw {exception.GetType().Name} while it was laid out: {exception.Message}";
        return new(ScriptSeverity.Error, Id, message, file, line, column, Math.Max(text.TrimEnd().Length + 1, column), text);
    }

    private static (string, int)? Frame(Exception exception, ScriptSource source) => new StackTrace(exception, fNeedFileInfo: true)
        .GetFrames()
        .Where(frame => frame.GetFileName() == source.Path && frame.GetFileLineNumber() > 0)
        .Select(frame => ((string, int)?)(source.Path, frame.GetFileLineNumber()))
        .FirstOrDefault();

    private static string LineOf(string text, int line)
    {
        var found = text.Split('\n').ElementAtOrDefault(line - 1)?.TrimEnd('\r') ?? "";
        return found.Length > 500 ? found[..500] : found;
    }
}
