namespace Interfaces;

/// <summary>Has a <c>Stop</c> event: the visitor stopped what runs, or what plays came to a stop.</summary>
[EventSource]
public interface IRaisesStop : IEventSource;
