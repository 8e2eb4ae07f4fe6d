namespace Interfaces;

/// <summary>Has a <c>Retry</c> event: the visitor asked for another answer.</summary>
[EventSource(Data = typeof(RetryData))]
public interface IRaisesRetry : IEventSource;
