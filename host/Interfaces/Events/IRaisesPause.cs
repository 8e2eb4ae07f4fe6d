namespace Interfaces;

/// <summary>Has a <c>Pause</c> event: what plays was paused.</summary>
[EventSource]
public interface IRaisesPause : IEventSource;
