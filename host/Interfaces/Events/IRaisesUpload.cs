namespace Interfaces;

/// <summary>Has a <c>Upload</c> event: the visitor uploaded a file into it.</summary>
[EventSource]
public interface IRaisesUpload : IEventSource;
