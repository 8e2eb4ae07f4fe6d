using System.Diagnostics.CodeAnalysis;
using Interfaces.Engine;
using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>
/// One version of a demo that runs. When a newer one takes its place, events that run go on to their end; after the last
/// of them its sessions end and its code is unloaded.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "It ends when it is retired and its last use is over.")]
internal sealed class DemoVersion
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _retire = new();
    private readonly ScriptLease _lease;
    private int _uses = 1;
    private bool _retired;

    public DemoVersion(DemoEngine engine, ScriptLease lease)
    {
        (Engine, _lease) = (engine, lease);
        Script = lease.Script;
    }

    /// <summary>Runs the demo.</summary>
    public DemoEngine Engine { get; }

    /// <summary>The script that made it.</summary>
    public Script Script { get; }

    /// <summary>Keeps the version alive while an event runs: take one before <see cref="DemoEngine.Admit"/>, return it after the last message.</summary>
    /// <returns>What to dispose; <see langword="null"/> when a newer version has taken over, and a session of this one has ended.</returns>
    public IDisposable? TryUse()
    {
        lock (_gate)
        {
            if (_retired)
                return null;
            _uses++;
        }

        return new Use(this);
    }

    /// <summary>Does in the background what the demo wants to be done before the first visitor comes.</summary>
    public async Task PrepareAsync()
    {
        using var use = TryUse();
        try
        {
            if (use is not null)
                await Task.Run(() => Engine.PrepareAsync(_retire.Token), _retire.Token);
        }
        catch (OperationCanceledException) when (_retire.IsCancellationRequested)
        {
            // A newer version does it.
        }
    }

    /// <summary>Lets no new event in, and ends when the last one has. Again is no harm.</summary>
    public void Retire()
    {
        lock (_gate)
        {
            if (_retired)
                return;
            _retired = true;
        }

        _retire.Cancel();
        Return();
    }

    private void Return()
    {
        lock (_gate)
        {
            if (--_uses > 0)
                return;
        }

        Engine.Dispose();
        _lease.Dispose();
        _retire.Dispose();
    }

    private sealed class Use(DemoVersion version) : IDisposable
    {
        private DemoVersion? _version = version;

        public void Dispose() => Interlocked.Exchange(ref _version, null)?.Return();
    }
}
