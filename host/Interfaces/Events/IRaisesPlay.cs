namespace Interfaces;

/// <summary>Has a <c>Play</c> event: it began to play.</summary>
[EventSource]
public interface IRaisesPlay : IEventSource;
