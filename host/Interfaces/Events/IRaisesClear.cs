namespace Interfaces;

/// <summary>Has a <c>Clear</c> event: the visitor emptied it.</summary>
[EventSource]
public interface IRaisesClear : IEventSource;
