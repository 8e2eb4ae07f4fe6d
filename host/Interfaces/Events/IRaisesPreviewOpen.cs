namespace Interfaces;

/// <summary>Has a <c>PreviewOpen</c> event: an item was opened large.</summary>
[EventSource(Data = typeof(SelectData))]
public interface IRaisesPreviewOpen : IEventSource;
