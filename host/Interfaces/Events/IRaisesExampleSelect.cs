namespace Interfaces;

/// <summary>Has a <c>ExampleSelect</c> event: the visitor chose an example.</summary>
[EventSource]
public interface IRaisesExampleSelect : IEventSource;
