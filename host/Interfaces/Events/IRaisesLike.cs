namespace Interfaces;

/// <summary>Has a <c>Like</c> event: the visitor gave a message a thumb.</summary>
[EventSource]
public interface IRaisesLike : IEventSource;
