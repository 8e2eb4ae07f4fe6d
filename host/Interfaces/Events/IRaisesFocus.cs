namespace Interfaces;

/// <summary>Has a <c>Focus</c> event: it took the focus.</summary>
[EventSource]
public interface IRaisesFocus : IEventSource;
