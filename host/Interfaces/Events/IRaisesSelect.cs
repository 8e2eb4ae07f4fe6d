namespace Interfaces;

/// <summary>Has a <c>Select</c> event: the visitor chose something in it.</summary>
[EventSource(Data = typeof(SelectData))]
public interface IRaisesSelect : IEventSource;
