namespace Interfaces;

/// <summary>Has a <c>ExampleSelect</c> event: the visitor chose an example.</summary>
[EventSource(Data = typeof(SelectData))]
public interface IRaisesExampleSelect : IEventSource;
