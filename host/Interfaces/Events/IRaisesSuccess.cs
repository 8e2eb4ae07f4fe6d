namespace Interfaces;

/// <summary>Has an <c>OnSuccess</c>: a handler has run to its end.</summary>
[EventSource(Method = "OnSuccess", IsTrigger = false)]
public interface IRaisesSuccess : IEventSource;
