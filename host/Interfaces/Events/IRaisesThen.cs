namespace Interfaces;

/// <summary>Has a <c>Then</c>: a handler has run, whatever became of it; also when it was stopped.</summary>
[EventSource(IsTrigger = false)]
public interface IRaisesThen : IEventSource;
