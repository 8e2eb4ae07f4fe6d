namespace Interfaces;

/// <summary>Has a <c>Unload</c> event: the visitor left the page, or the session ended.</summary>
[EventSource]
public interface IRaisesUnload : IEventSource;
