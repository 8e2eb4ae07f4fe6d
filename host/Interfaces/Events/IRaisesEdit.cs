namespace Interfaces;

/// <summary>Has a <c>Edit</c> event: the visitor edited something inside it.</summary>
[EventSource]
public interface IRaisesEdit : IEventSource;
