namespace Interfaces.Engine;

/// <summary>What became of a handler when it was asked for its next result.</summary>
internal abstract record HandlerStep
{
    private HandlerStep()
    {
    }

    /// <summary>Does what may run code of the script: handlers, factories, validation, conversion, sequences that are made as they are read.</summary>
    public static HandlerStep Guard(Func<HandlerStep> part, CancellationToken cancellation)
    {
        try
        {
            return part();
        }
#pragma warning disable CA1031 // Whatever a script throws is its visitor's failure and the log's, and no other session's.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Of(error, cancellation);
        }
    }

    /// <inheritdoc cref="Guard"/>
    public static async ValueTask<HandlerStep> GuardAsync(Func<ValueTask<HandlerStep>> part, CancellationToken cancellation)
    {
        try
        {
            return await part();
        }
#pragma warning disable CA1031 // As above.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Of(error, cancellation);
        }
    }

    private static HandlerStep Of(Exception error, CancellationToken cancellation) =>
        error is OperationCanceledException && cancellation.IsCancellationRequested ? Cancelled.Instance : new Threw(error);

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
