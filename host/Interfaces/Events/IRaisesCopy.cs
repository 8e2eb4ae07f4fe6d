namespace Interfaces;

/// <summary>Has a <c>Copy</c> event: the visitor copied what it shows.</summary>
[EventSource(Data = typeof(CopyData))]
public interface IRaisesCopy : IEventSource;
