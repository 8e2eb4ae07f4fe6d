using System.Globalization;
using System.Security.Cryptography;

namespace Interfaces.Engine;

/// <summary>Makes the messages of handlers that could not do their work.</summary>
internal static class Failure
{
    private static readonly Dictionary<string, string> NoFields = [];

    /// <summary>What a handler threw: shown as written when it is meant for the visitor, else logged under a reference.</summary>
    public static EngineMessage.Failed Of(HandlerPlan handler, Exception error, DemoEngine engine) => Of(handler.Number, handler.Listener.Name, error, engine);

    /// <summary>What a handler of a number and a name threw.</summary>
    public static EngineMessage.Failed Of(int handler, string name, Exception error, DemoEngine engine)
    {
        if (error is UserError shown)
            return new EngineMessage.Failed(handler, shown.Message, shown.Title, null, NoFields, null) { Duration = shown.Duration };

        var fault = Report(engine, name, error);
        return new EngineMessage.Failed(
            handler,
            "Something went wrong in this demo.",
            null,
            fault.Reference,
            NoFields,
            engine.Context.Options.ShowErrorDetail ? fault.Error.ToString() : null);
    }

    /// <summary>Values that do not pass.</summary>
    public static EngineMessage Of(HandlerPlan handler, IReadOnlyDictionary<string, string> fields) =>
        new EngineMessage.Failed(handler.Number, "Some fields need another look.", null, null, fields, null);

    /// <summary>What is said when the line is full.</summary>
    public const string TooManyWait = "Too many are waiting for this already. Try again in a moment.";

    /// <summary>A handler whose line is full.</summary>
    public static EngineMessage Busy(HandlerPlan handler) => new EngineMessage.Failed(handler.Number, TooManyWait, null, null, NoFields, null);

    /// <summary>A handler that took longer than it may.</summary>
    public static EngineMessage OverTime(HandlerPlan handler, TimeSpan limit) => new EngineMessage.Failed(
        handler.Number,
        string.Create(CultureInfo.InvariantCulture, $"This took longer than {limit.TotalSeconds:0.###} seconds, and was stopped."),
        null,
        null,
        NoFields,
        null);

    /// <summary>Events that cause one another without end.</summary>
    public static EngineMessage Endless(HandlerPlan handler) =>
        new EngineMessage.Failed(handler.Number, "The events of this demo cause one another without end, so it was stopped.", null, null, NoFields, null);

    /// <summary>Tells who runs the engine of an exception that code of a script threw.</summary>
    /// <param name="engine">The demo's engine.</param>
    /// <param name="source">What threw it, by name.</param>
    /// <param name="error">The exception.</param>
    public static HandlerFault Report(DemoEngine engine, string source, Exception error)
    {
        var fault = new HandlerFault(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), engine.Name, source, Readable(error));
        engine.Context.Faulted?.Invoke(fault);
        return fault;
    }

    // The text of an exception is made by code of the script, too, and may throw in the hands of who writes the log.
    private static Exception Readable(Exception error)
    {
        try
        {
            _ = error.ToString();
            return error;
        }
        catch (Exception)
        {
            return new InvalidOperationException($"A {error.GetType()} was thrown, and its text cannot be read.");
        }
    }
}
