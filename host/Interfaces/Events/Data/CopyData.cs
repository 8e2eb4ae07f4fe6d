namespace Interfaces;

/// <summary>What a visitor copied.</summary>
public sealed record CopyData : EventData
{
    /// <summary>The place of the message that was copied, from 0, in a conversation; else <see langword="null"/>. Default: <see langword="null"/>.</summary>
    public int? Index { get; init; }

    /// <summary>The text. Default: empty.</summary>
    public string Value { get; init; } = "";
}
