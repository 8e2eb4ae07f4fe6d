namespace Interfaces;

/// <summary>Marks an interface <c>IRaisesX</c>; the typed and untyped ways to listen to the event <c>X</c> are generated from it.</summary>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class EventSourceAttribute : Attribute;
