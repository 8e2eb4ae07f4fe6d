namespace Interfaces;

/// <summary>What a visitor thinks of a message.</summary>
public sealed record LikeData : EventData
{
    /// <summary>The place of the message in the conversation, from 0. Default: 0.</summary>
    public int Index { get; init; }

    /// <summary>The text of the message. Default: empty.</summary>
    public string Value { get; init; } = "";

    /// <summary>Thumb up or down; <see langword="null"/> when it was another kind of feedback, or taken back.</summary>
    public bool? Liked { get; init; }

    /// <summary>The feedback in its own words, such as <c>Like</c>. Default: empty.</summary>
    public string Feedback { get; init; } = "";
}
