namespace Interfaces.Engine;

/// <summary>
/// Who of a session writes which of its states. Each state has one writer at a time, and who came first goes first: nobody
/// overtakes another who waits for a state that both write.
/// </summary>
internal sealed class WriteLine
{
    private readonly Lock _lock = new();

    // In their order, those included that write at this moment.
    private readonly LinkedList<Writer> _writers = [];

    /// <summary>Waits until nobody who came before writes any of the states, or is to write it.</summary>
    /// <param name="states">The numbers of the states.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async ValueTask<Lease> EnterAsync(IReadOnlyList<int> states, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var lease = new Lease(this, Add(states, out var turn));
        if (turn is null)
            return lease;
        try
        {
            await turn.WaitAsync(cancellation);
            return lease;
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    private LinkedListNode<Writer> Add(IReadOnlyList<int> states, out Signal? turn)
    {
        lock (_lock)
        {
            turn = _writers.Any(other => other.States.Any(states.Contains)) ? new Signal() : null;
            return _writers.AddLast(new Writer(states, turn));
        }
    }

    private void Leave(LinkedListNode<Writer> node)
    {
        lock (_lock)
        {
            if (node.List is null)
                return;
            _writers.Remove(node);
            var taken = new HashSet<int>();
            foreach (var writer in _writers)
            {
                if (!writer.States.Any(taken.Contains))
                    writer.Turn?.Set();
                taken.UnionWith(writer.States);
            }
        }
    }

    /// <summary>The right to write some states, until it is disposed.</summary>
    internal readonly struct Lease(WriteLine line, LinkedListNode<Writer> node) : IDisposable
    {
        public void Dispose() => line?.Leave(node);
    }

    /// <summary>One who writes, or waits to.</summary>
    /// <param name="States">The numbers of the states.</param>
    /// <param name="Turn">It may write; <see langword="null"/> when it could at once.</param>
    internal sealed record Writer(IReadOnlyList<int> States, Signal? Turn);
}
