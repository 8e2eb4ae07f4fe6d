using System.Security.Cryptography;

namespace Interfaces.Engine;

/// <summary>Makes the messages of handlers that could not do their work.</summary>
internal static class Failure
{
    private static readonly Dictionary<string, string> NoFields = [];

    /// <summary>What a handler threw: shown as written when it is meant for the visitor, else logged under a reference.</summary>
    public static EngineMessage Of(HandlerPlan handler, Exception error, DemoEngine engine)
    {
        if (error is UserError shown)
            return new EngineMessage.Failed(handler.Number, shown.Message, shown.Title, null, NoFields, null);

        var reference = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        engine.Context.Faulted?.Invoke(new HandlerFault(reference, engine.Name, handler.Listener.Name, error));
        return new EngineMessage.Failed(
            handler.Number,
            "Something went wrong in this demo.",
            null,
            reference,
            NoFields,
            engine.Context.Options.ShowErrorDetail ? error.ToString() : null);
    }

    /// <summary>Values that do not pass.</summary>
    public static EngineMessage Of(HandlerPlan handler, IReadOnlyDictionary<string, string> fields) =>
        new EngineMessage.Failed(handler.Number, "Some fields need another look.", null, null, fields, null);

    /// <summary>Events that cause one another without end.</summary>
    public static EngineMessage Endless(HandlerPlan handler) =>
        new EngineMessage.Failed(handler.Number, "The events of this demo cause one another without end, so it was stopped.", null, null, NoFields, null);
}
