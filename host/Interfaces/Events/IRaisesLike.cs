namespace Interfaces;

/// <summary>Has a <c>Like</c> event: the visitor gave a message a thumb.</summary>
[EventSource(Data = typeof(LikeData))]
public interface IRaisesLike : IEventSource;
