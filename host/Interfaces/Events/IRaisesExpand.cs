namespace Interfaces;

/// <summary>Has a <c>Expand</c> event: it was opened.</summary>
[EventSource]
public interface IRaisesExpand : IEventSource;
