namespace Interfaces;

/// <summary>Has a <c>Collapse</c> event: it was closed.</summary>
[EventSource]
public interface IRaisesCollapse : IEventSource;
