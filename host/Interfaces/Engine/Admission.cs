namespace Interfaces.Engine;

/// <summary>Whether an event may run.</summary>
public abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>It may.</summary>
    /// <param name="Run">The event, to be run once.</param>
    public sealed record Admitted(EventRun Run) : Admission;

    /// <summary>It is not an event of this demo. Nothing was stored, nothing ran.</summary>
    /// <param name="Message">What is wrong with it.</param>
    public sealed record Malformed(string Message) : Admission;

    /// <summary>Values are not what their components take. Nothing was stored, nothing ran.</summary>
    /// <param name="Fields">Messages at fields, by block number, or block number and path: <c>3</c>, <c>4.Address.City</c>.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Fields) : Admission;

    /// <summary>The handler is gone: the part of the demo that it belongs to was made anew. Nothing was stored, nothing ran.</summary>
    /// <param name="Message">What the visitor is told.</param>
    public sealed record Changed(string Message) : Admission;

    /// <summary>The session runs as many events as it may.</summary>
    /// <param name="Message">What the visitor is told.</param>
    public sealed record Busy(string Message) : Admission;

    /// <summary>The session has ended.</summary>
    public sealed record Ended : Admission;
}
