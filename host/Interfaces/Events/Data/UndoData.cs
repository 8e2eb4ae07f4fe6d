namespace Interfaces;

/// <summary>The message that a visitor takes back.</summary>
public sealed record UndoData : EventData
{
    /// <summary>The place of the visitor's message in the conversation, from 0. Default: 0.</summary>
    public int Index { get; init; }

    /// <summary>The text of the message. Default: empty.</summary>
    public string Value { get; init; } = "";
}
