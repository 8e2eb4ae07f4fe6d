namespace Interfaces;

/// <summary>Has a <c>StartRecording</c> event: a recording began.</summary>
[EventSource]
public interface IRaisesStartRecording : IEventSource;
