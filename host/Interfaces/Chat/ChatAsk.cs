using System.Text.Json;

namespace Interfaces;

/// <summary>What a page says of an event that asks for an answer: which message, which of its options, what it reads after an edit. Nothing of it is checked yet.</summary>
internal sealed record ChatAsk : EventData
{
    public int Index { get; init; }

    public int Column { get; init; }

    public JsonElement? Value { get; init; }
}
