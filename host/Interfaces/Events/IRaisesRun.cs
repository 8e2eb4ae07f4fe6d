namespace Interfaces;

/// <summary>Has a <c>Run</c>: any one of several events happened.</summary>
[EventSource(IsTrigger = false)]
public interface IRaisesRun : IEventSource;
