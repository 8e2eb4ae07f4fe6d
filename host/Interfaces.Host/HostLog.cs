using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>Everything that the host writes to its log.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Error, "{Demo}: {Handler} failed; the visitor was shown {Reference}.")]
    public static partial void HandlerFailed(ILogger log, string demo, string handler, string reference, Exception error);

    [LoggerMessage(2, LogLevel.Information, "{Name}: {Kind}.")]
    public static partial void ScriptChanged(ILogger log, string name, ScriptChangeKind kind);

    [LoggerMessage(3, LogLevel.Warning, "{Diagnostic}")]
    public static partial void ScriptBroken(ILogger log, string diagnostic);

    [LoggerMessage(4, LogLevel.Warning, "{Name} cannot be read: {Reason}")]
    public static partial void ScriptUnreadable(ILogger log, string name, string reason);

    [LoggerMessage(5, LogLevel.Error, "{Name} failed while it was drawn.")]
    public static partial void DrawingFailed(ILogger log, string name, Exception error);

    [LoggerMessage(7, LogLevel.Error, "A part of an upload could not be written.")]
    public static partial void UploadNotWritten(ILogger log, Exception error);

    [LoggerMessage(8, LogLevel.Warning, "{Demo}: {Handler} was cancelled and still runs after {Grace}. Others take its place, and what it still says is dropped; its thread it keeps.")]
    public static partial void HandlerAbandoned(ILogger log, string demo, string handler, TimeSpan grace);

    [LoggerMessage(9, LogLevel.Error, "{Demo}: {Handler} was cancelled and still runs. It keeps its place in line, as there are {Most} such handlers already.")]
    public static partial void HandlerKeepsPlace(ILogger log, string demo, string handler, int most);

    [LoggerMessage(10, LogLevel.Information, "{Demo}: {Handler} has ended, {After} after it was given up.")]
    public static partial void AbandonedHandlerEnded(ILogger log, string demo, string handler, TimeSpan after);

    [LoggerMessage(20, LogLevel.Error, "What a visitor of {Demo} flagged could not be kept: {Reason}")]
    public static partial void FlagNotKept(ILogger log, string demo, string reason);

    [LoggerMessage(6, LogLevel.Warning, "The compiler could not be warmed up.")]
    public static partial void WarmUpFailed(ILogger log, Exception error);
}
