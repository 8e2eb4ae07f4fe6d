namespace Interfaces;

/// <summary>Has a <c>Change</c> event: the value became another, by the visitor or by a handler.</summary>
[EventSource]
public interface IRaisesChange : IEventSource;
