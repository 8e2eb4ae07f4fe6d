namespace Interfaces;

/// <summary>Has a <c>PauseRecording</c> event: a recording was paused.</summary>
[EventSource]
public interface IRaisesPauseRecording : IEventSource;
