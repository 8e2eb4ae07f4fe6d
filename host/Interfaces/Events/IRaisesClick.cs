namespace Interfaces;

/// <summary>Has a <c>Click</c> event: the visitor pressed it, by mouse, touch or keyboard.</summary>
[EventSource]
public interface IRaisesClick : IEventSource;
