namespace Interfaces;

/// <summary>Has a <c>Submit</c> event: the visitor pressed Enter in it.</summary>
[EventSource]
public interface IRaisesSubmit : IEventSource;
