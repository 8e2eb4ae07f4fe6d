namespace Interfaces;

/// <summary>Marks an interface <c>IRaisesX</c>; the typed and untyped ways to listen to the event <c>X</c> are generated from it.</summary>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class EventSourceAttribute : Attribute
{
    /// <summary>The name of the methods that listen. Default: the name of the event.</summary>
    public string? Method { get; init; }

    /// <summary>The type of what the event says of itself. Default: nothing beside <see cref="EventData"/>.</summary>
    public Type? Data { get; init; }

    /// <summary>Whether the event can be one of several that call the same handler. Default: <see langword="true"/>.</summary>
    public bool IsTrigger { get; init; } = true;
}
