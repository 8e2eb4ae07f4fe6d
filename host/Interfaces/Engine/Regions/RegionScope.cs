namespace Interfaces.Engine;

/// <summary>One run of a region's function: what it makes, and what it wires, belongs to this run.</summary>
internal sealed class RegionScope
{
    private static readonly AsyncLocal<RegionScope?> Ambient = new();

    private readonly List<Listener> _listeners = [];
    private bool _closed;

    /// <summary>The run that the calling code belongs to; <see langword="null"/> for none.</summary>
    public static RegionScope? Current => Ambient.Value is { _closed: false } scope ? scope : null;

    /// <summary>The listeners that the function wired to blocks that are not its own.</summary>
    public IReadOnlyList<Listener> Listeners
    {
        get
        {
            lock (_listeners)
                return [.. _listeners];
        }
    }

    public void Add(Listener listener)
    {
        lock (_listeners)
        {
            if (!_listeners.Contains(listener))
                _listeners.Add(listener);
        }
    }

    /// <summary>Lets the code that follows belong to the run, until the result is disposed.</summary>
    public Entered Enter()
    {
        var entered = new Entered(Ambient.Value);
        Ambient.Value = this;
        return entered;
    }

    /// <summary>The function has ended: what it left behind can wire nothing more.</summary>
    public void Close() => _closed = true;

    /// <summary>Gives the place back to who had it before.</summary>
    internal readonly struct Entered(RegionScope? before) : IDisposable
    {
        public void Dispose() => Ambient.Value = before;
    }
}
