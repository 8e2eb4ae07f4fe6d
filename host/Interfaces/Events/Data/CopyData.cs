namespace Interfaces;

/// <summary>What a visitor copied.</summary>
public sealed record CopyData : EventData
{
    /// <summary>The text. Default: empty.</summary>
    public string Value { get; init; } = "";
}
