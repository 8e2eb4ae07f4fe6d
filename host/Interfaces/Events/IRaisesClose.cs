namespace Interfaces;

/// <summary>Has a <c>Close</c> event: the visitor closed it.</summary>
[EventSource]
public interface IRaisesClose : IEventSource;
