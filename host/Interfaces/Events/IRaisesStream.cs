using System.Diagnostics.CodeAnalysis;

namespace Interfaces;

/// <summary>Has a <c>Stream</c> event: it has the next piece of what it records.</summary>
[EventSource]
[SuppressMessage("Naming", "CA1711", Justification = "Stream is the name of the event.")]
public interface IRaisesStream : IEventSource;
