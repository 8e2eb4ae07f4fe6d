namespace Interfaces;

/// <summary>Has a <c>Delete</c> event: the visitor deleted a file or a row.</summary>
[EventSource(Data = typeof(DeletedFileData))]
public interface IRaisesDelete : IEventSource;
