namespace Interfaces;

/// <summary>Has a <c>PreviewClose</c> event: an item that was open large was closed.</summary>
[EventSource(Data = typeof(SelectData))]
public interface IRaisesPreviewClose : IEventSource;
