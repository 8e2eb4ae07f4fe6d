namespace Interfaces;

/// <summary>Has a <c>PreviewClose</c> event: an item that was open large was closed.</summary>
[EventSource]
public interface IRaisesPreviewClose : IEventSource;
