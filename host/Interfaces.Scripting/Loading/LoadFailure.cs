using System.Diagnostics;

namespace Interfaces.Scripting;

/// <summary>From an exception of a script to where it happened.</summary>
internal static class LoadFailure
{
    public static ScriptDiagnostic Describe(Exception exception, ScriptInputs inputs)
    {
        var (path, line) = Place(exception, inputs) ?? (inputs.Root.Path, 1);
        var file = inputs.Loads.FirstOrDefault(load => load.Path == path) ?? inputs.Root;
        var source = SourceLines.At(file.Text, line);
        var column = source.Length - source.TrimStart().Length + 1;
        return new(
            ScriptSeverity.Error, DiagnosticIds.LoadException, Message(exception), file.Path, line, column,
            Math.Max(source.TrimEnd().Length + 1, column), source);
    }

    // Where an exception knows its own place better than the stack does, this is where it is asked first.
    private static (string Path, int Line)? Place(Exception exception, ScriptInputs inputs)
    {
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
        var inner = exception is TypeInitializationException or System.Reflection.TargetInvocationException or AggregateException
            ? exception.GetBaseException()
            : exception;
        return $"The script threw {inner.GetType().Name} while it was loading: {inner.Message}";
    }
}
