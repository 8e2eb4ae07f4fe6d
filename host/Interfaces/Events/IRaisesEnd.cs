namespace Interfaces;

/// <summary>Has a <c>End</c> event: what plays came to its end.</summary>
[EventSource]
public interface IRaisesEnd : IEventSource;
