namespace Interfaces;

/// <summary>What makes a message a thought, or the use of a tool, which can be folded.</summary>
public sealed record ChatMetadata
{
    /// <summary>What the fold is called. Default: <see langword="null"/>: the message is an ordinary one.</summary>
    public string? Title { get; init; }

    /// <summary>How far it is. Default: <see cref="ChatStatus.None"/>.</summary>
    public ChatStatus Status { get; init; }

    /// <summary>How long it took. Default: <see langword="null"/>, not said.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>A short note beside the title. Default: none.</summary>
    public string? Log { get; init; }

    /// <summary>A name by which other messages can say that they belong inside this one. Default: none.</summary>
    public string? Id { get; init; }

    /// <summary>The <see cref="Id"/> of the message that this one belongs inside. Default: none.</summary>
    public string? ParentId { get; init; }
}
