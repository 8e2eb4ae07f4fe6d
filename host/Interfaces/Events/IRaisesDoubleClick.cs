namespace Interfaces;

/// <summary>Has a <c>DoubleClick</c> event: the visitor clicked it twice.</summary>
[EventSource]
public interface IRaisesDoubleClick : IEventSource;
