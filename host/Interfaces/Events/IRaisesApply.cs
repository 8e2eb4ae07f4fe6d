namespace Interfaces;

/// <summary>Has a <c>Apply</c> event: the visitor applied what was edited.</summary>
[EventSource]
public interface IRaisesApply : IEventSource;
