namespace Interfaces;

/// <summary>Has a <c>Retry</c> event: the visitor asked for another answer.</summary>
[EventSource]
public interface IRaisesRetry : IEventSource;
