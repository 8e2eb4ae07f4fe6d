namespace Interfaces;

/// <summary>Has a <c>Edit</c> event: the visitor edited something inside it.</summary>
[EventSource(Data = typeof(EditData))]
public interface IRaisesEdit : IEventSource;
