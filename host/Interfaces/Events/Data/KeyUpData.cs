namespace Interfaces;

/// <summary>The key that a visitor let go of.</summary>
public sealed record KeyUpData : EventData
{
    /// <summary>The key as browsers name it: <c>a</c>, <c>Enter</c>, <c>ArrowUp</c>. Default: empty.</summary>
    public string Key { get; init; } = "";

    /// <summary>What stands in the box at that moment. Default: empty.</summary>
    public string InputValue { get; init; } = "";
}
