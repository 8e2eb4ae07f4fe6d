namespace Interfaces;

/// <summary>Has a <c>Download</c> event: the visitor downloaded a file.</summary>
[EventSource]
public interface IRaisesDownload : IEventSource;
