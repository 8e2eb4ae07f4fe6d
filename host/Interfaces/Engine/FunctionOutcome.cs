using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>What became of a call of a function.</summary>
public abstract record FunctionOutcome
{
    private FunctionOutcome()
    {
    }

    /// <summary>It returned.</summary>
    /// <param name="Result">What it returned; null when it returns nothing.</param>
    public sealed record Returned(JsonElement Result) : FunctionOutcome;

    /// <summary>It was not called.</summary>
    /// <param name="Reason">Why: malformed, busy, or the session has ended.</param>
    public sealed record Refused(Admission Reason) : FunctionOutcome;

    /// <summary>It was called and could not do its work.</summary>
    /// <param name="Message">What the visitor is told.</param>
    public sealed record Failed(string Message) : FunctionOutcome;
}
