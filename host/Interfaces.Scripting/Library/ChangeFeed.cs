using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Interfaces.Scripting;

/// <summary>Tells any number of listeners of changes. One that does not keep up loses the oldest, and holds up nobody.</summary>
internal sealed class ChangeFeed
{
    private const int MaxPending = 1024;

    private readonly Lock _gate = new();
    private readonly HashSet<Channel<ScriptChange>> _listeners = [];
    private bool _completed;

    public void Publish(ScriptChange change)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners)
                listener.Writer.TryWrite(change);
        }
    }

    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            foreach (var listener in _listeners)
                listener.Writer.TryComplete();
            _listeners.Clear();
        }
    }

    /// <summary>Listens from this call on, until the token is cancelled or the feed completed.</summary>
    public IAsyncEnumerable<ScriptChange> Listen(CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<ScriptChange>(new BoundedChannelOptions(MaxPending) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            if (_completed)
                channel.Writer.TryComplete();
            else
                _listeners.Add(channel);
        }

        // A caller that never reads what it got ends with its token as well.
        cancellation.UnsafeRegister(_ => Remove(channel), null);
        return ReadAsync(channel, cancellation);
    }

    private async IAsyncEnumerable<ScriptChange> ReadAsync(Channel<ScriptChange> channel, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(cancellation))
                yield return change;
        }
        finally
        {
            Remove(channel);
        }
    }

    private void Remove(Channel<ScriptChange> channel)
    {
        lock (_gate)
            _listeners.Remove(channel);
    }
}
