namespace Interfaces;

/// <summary>Has a <c>Blur</c> event: it lost the focus.</summary>
[EventSource]
public interface IRaisesBlur : IEventSource;
