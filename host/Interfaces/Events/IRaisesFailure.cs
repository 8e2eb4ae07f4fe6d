namespace Interfaces;

/// <summary>Has an <c>OnFailure</c>: a handler could not do its work.</summary>
[EventSource(Method = "OnFailure", IsTrigger = false)]
public interface IRaisesFailure : IEventSource;
