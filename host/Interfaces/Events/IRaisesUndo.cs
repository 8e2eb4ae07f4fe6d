namespace Interfaces;

/// <summary>Has a <c>Undo</c> event: the visitor took a message back.</summary>
[EventSource(Data = typeof(UndoData))]
public interface IRaisesUndo : IEventSource;
