using System.Text.Json.Serialization;

namespace Interfaces.Engine;

/// <summary>What an engine says while an event runs. Faces translate these; nothing else leaves the engine.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Queued), "queued")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Progress), "progress")]
[JsonDerivedType(typeof(Notice), "notice")]
[JsonDerivedType(typeof(Updated), "updated")]
[JsonDerivedType(typeof(Appended), "appended")]
[JsonDerivedType(typeof(Rendered), "rendered")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(Failed), "failed")]
public abstract partial record EngineMessage
{
    private EngineMessage()
    {
    }

    /// <summary>The handler waits for others to finish.</summary>
    /// <param name="Handler">The handler's number.</param>
    /// <param name="Position">How many are before it, plus one.</param>
    /// <param name="Seconds">How long the wait may be, in seconds; <see langword="null"/> before there is experience.</param>
    public sealed record Queued(int Handler, int Position, double? Seconds) : EngineMessage;

    /// <summary>The handler runs.</summary>
    /// <param name="Handler">The handler's number.</param>
    public sealed record Started(int Handler) : EngineMessage;

    /// <summary>The handler says how far it is.</summary>
    /// <param name="Handler">The handler's number.</param>
    /// <param name="Levels">How far it is, from the outermost loop to the innermost.</param>
    public sealed record Progress(int Handler, IReadOnlyList<ProgressLevel> Levels) : EngineMessage;

    /// <summary>The handler tells the visitor something.</summary>
    /// <param name="Level">How much it matters.</param>
    /// <param name="Message">The text.</param>
    /// <param name="Title">A heading; <see langword="null"/> for none.</param>
    /// <param name="Duration">How long it is shown; <see langword="null"/> as its level says, <see cref="Timeout.InfiniteTimeSpan"/> until it is dismissed.</param>
    public sealed record Notice(NoticeLevel Level, string Message, string? Title, TimeSpan? Duration) : EngineMessage;

    /// <summary>The handler is done.</summary>
    /// <param name="Handler">The handler's number.</param>
    /// <param name="Cancelled">Whether it was stopped before its end.</param>
    public sealed record Completed(int Handler, bool Cancelled) : EngineMessage
    {
        /// <summary>Whether it was not called, since the results of an equal call were kept. Default: <see langword="false"/>.</summary>
        public bool FromCache { get; init; }
    }

    /// <summary>The handler could not do its work.</summary>
    /// <param name="Handler">The handler's number.</param>
    /// <param name="Message">What the visitor is told.</param>
    /// <param name="Title">A heading; <see langword="null"/> for none.</param>
    /// <param name="Reference">The number of the log entry; <see langword="null"/> when there is none.</param>
    /// <param name="Fields">Messages at fields, by block number, or block number and path: <c>3</c>, <c>4.Address.City</c>.</param>
    /// <param name="Detail">The exception, in development only.</param>
    public sealed record Failed(int Handler, string Message, string? Title, string? Reference, IReadOnlyDictionary<string, string> Fields, string? Detail) : EngineMessage
    {
        /// <summary>How long the message is shown. Default: <see langword="null"/>, until it is dismissed or the handler runs again.</summary>
        public TimeSpan? Duration { get; init; }
    }
}
