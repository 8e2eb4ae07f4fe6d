namespace Interfaces;

/// <summary>Has an <c>Input</c> event: the visitor changed the value.</summary>
[EventSource]
public interface IRaisesInput : IEventSource;
