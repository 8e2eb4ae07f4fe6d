namespace Interfaces;

/// <summary>Has a <c>Copy</c> event: the visitor copied what it shows.</summary>
[EventSource]
public interface IRaisesCopy : IEventSource;
