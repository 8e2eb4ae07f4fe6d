namespace Interfaces;

/// <summary>What is known of an event: a handler that has a parameter of this type, or of one that derives from it, is given it.</summary>
/// <remarks>A handler that was called otherwise, by <c>Then</c> or by another's change, is given one that says nothing.</remarks>
[Injected]
public record EventData
{
    /// <summary>The block that raised the event, as the visitor sees it; <see langword="null"/> when none did.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Block? Target { get; internal init; }

    /// <summary>The name of the event, such as <c>click</c>. Default: empty.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Event { get; internal init; } = "";
}
