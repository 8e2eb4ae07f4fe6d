namespace Interfaces;

/// <summary>Has a <c>StopRecording</c> event: a recording ended.</summary>
[EventSource]
public interface IRaisesStopRecording : IEventSource;
