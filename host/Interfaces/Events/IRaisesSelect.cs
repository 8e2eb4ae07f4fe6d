namespace Interfaces;

/// <summary>Has a <c>Select</c> event: the visitor chose something in it.</summary>
[EventSource]
public interface IRaisesSelect : IEventSource;
