namespace Interfaces.Engine;

/// <summary>What became of a handler when it was asked for its next result.</summary>
internal abstract record HandlerStep
{
    private HandlerStep()
    {
    }

    /// <summary>It can be called.</summary>
    public sealed record Ready : HandlerStep
    {
        public static Ready Instance { get; } = new();
    }

    /// <summary>It cannot be called with these values.</summary>
    public sealed record Refused(IReadOnlyDictionary<string, string> Fields) : HandlerStep;

    /// <summary>It returned, or yielded, a value.</summary>
    public sealed record Returned(object? Value) : HandlerStep;

    /// <summary>The value is stored in the session.</summary>
    public sealed record Stored(IReadOnlyList<EngineMessage> Messages) : HandlerStep;

    /// <summary>It has nothing more to say.</summary>
    public sealed record Ended : HandlerStep
    {
        public static Ended Instance { get; } = new();
    }

    /// <summary>It threw.</summary>
    public sealed record Threw(Exception Error) : HandlerStep;

    /// <summary>It was cancelled.</summary>
    public sealed record Cancelled : HandlerStep
    {
        public static Cancelled Instance { get; } = new();
    }
}
