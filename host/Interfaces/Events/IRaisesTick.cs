namespace Interfaces;

/// <summary>Has a <c>Tick</c> event: its time passed.</summary>
[EventSource]
public interface IRaisesTick : IEventSource;
