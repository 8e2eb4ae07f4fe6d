namespace Interfaces;

/// <summary>Has a <c>KeyUp</c> event: the visitor let go of a key in it.</summary>
[EventSource(Data = typeof(KeyUpData))]
public interface IRaisesKeyUp : IEventSource;
