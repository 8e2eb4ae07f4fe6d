namespace Interfaces;

/// <summary>Has a <c>Release</c> event: the visitor let go of it after a change.</summary>
[EventSource]
public interface IRaisesRelease : IEventSource;
