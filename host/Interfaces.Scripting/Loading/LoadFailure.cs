using System.Diagnostics;
using System.Reflection;

namespace Interfaces.Scripting;

/// <summary>From an exception of a script to where it happened.</summary>
internal static class LoadFailure
{
    /// <param name="exception">What the script threw, or its demo when it was made ready.</param>
    /// <param name="inputs">The script.</param>
    /// <param name="demoLine">Where to point when the exception does not say.</param>
    public static ScriptDiagnostic Describe(Exception exception, ScriptInputs inputs, int demoLine)
    {
        var (path, line) = Place(exception, inputs) ?? (inputs.Root.Path, demoLine);
        var (id, message) = exception is DemoDefinitionException
            ? (DiagnosticIds.BadDemo, exception.Message)
            : (DiagnosticIds.LoadException, Message(exception));
        return At(inputs, id, message, path, line);
    }

    /// <summary>A diagnostic for a whole line.</summary>
    public static ScriptDiagnostic At(ScriptInputs inputs, string id, string message, string path, int line)
    {
        var file = inputs.Loads.FirstOrDefault(load => load.Path == path) ?? inputs.Root;
        var source = SourceLines.At(file.Text, line);
        var column = source.Length - source.TrimStart().Length + 1;
        return new(
            ScriptSeverity.Error, id, message, file.Path, line, column, Math.Max(source.TrimEnd().Length + 1, column), source);
    }

    private static (string Path, int Line)? Place(Exception exception, ScriptInputs inputs)
    {
        // The wiring knows its own place; the stack would only say where it was checked.
        if (exception is DemoDefinitionException { File: var definedIn, Line: > 0 and var definedAt } && IsOurs(definedIn, inputs))
            return (definedIn, definedAt);
        for (var current = exception; current is not null; current = current.InnerException)
        {
            foreach (var frame in new StackTrace(current, fNeedFileInfo: true).GetFrames())
            {
                if (frame.GetFileName() is { } file && frame.GetFileLineNumber() > 0 && IsOurs(file, inputs))
                    return (file, frame.GetFileLineNumber());
            }
        }

        return null;
    }

    private static bool IsOurs(string file, ScriptInputs inputs) =>
        file == inputs.Root.Path || inputs.Loads.Any(load => load.Path == file);

    private static string Message(Exception exception)
    {
        var inner = exception is TypeInitializationException or TargetInvocationException or AggregateException
            ? exception.GetBaseException()
            : exception;
        return $"The script threw {inner.GetType().Name} while it was loading: {inner.Message}";
    }
}
