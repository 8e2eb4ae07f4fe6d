namespace Interfaces;

/// <summary>Has a <c>Load</c> event: the page was opened.</summary>
[EventSource]
public interface IRaisesLoad : IEventSource;
