namespace Interfaces;

/// <summary>Has a <c>Download</c> event: the visitor downloaded a file.</summary>
[EventSource(Data = typeof(DownloadData))]
public interface IRaisesDownload : IEventSource;
