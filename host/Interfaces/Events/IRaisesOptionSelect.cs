namespace Interfaces;

/// <summary>Has a <c>OptionSelect</c> event: the visitor chose one of the options of a message.</summary>
[EventSource(Data = typeof(SelectData))]
public interface IRaisesOptionSelect : IEventSource;
