using System.Threading.Channels;

namespace Interfaces.Host.Changes;

/// <summary>Something was edited.</summary>
/// <param name="Event">The name of the event: <c>demo</c>, <c>page</c>.</param>
/// <param name="Data">What goes with it, as JSON on one line.</param>
internal sealed record Change(string Event, string Data);

/// <summary>A page's ear: read from it, and dispose it.</summary>
internal sealed record ChangeListener(ChannelReader<Change> Changes, Action End) : IDisposable
{
    public void Dispose() => End();
}
