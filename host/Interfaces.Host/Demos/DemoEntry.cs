using Interfaces.Engine;
using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>One demo of the catalog: follows its script from version to version.</summary>
internal sealed class DemoEntry(EngineContext context)
{
    private readonly Lock _gate = new();
    private ScriptVersion? _seen;
    private DemoState? _state;
    private bool _closed;

    /// <summary>What is known of the demo; <see langword="null"/> before it was first asked for.</summary>
    public DemoState? State => Volatile.Read(ref _state);

    /// <summary>Takes up a version of the script, if it is newer than the one known.</summary>
    /// <returns>What is known now, and whether it takes the place of something else.</returns>
    public (DemoState State, bool Changed) Update(ScriptVersion script)
    {
        DemoVersion? old;
        DemoState next;
        bool changed;
        lock (_gate)
        {
            if (_state is { } state && _seen is { } seen && script.Number <= seen.Number)
                return (state, false);
            changed = _state is not null;
            old = _state?.Version;
            next = Next(script, old);
            _seen = script;
            Volatile.Write(ref _state, next);
            if (_closed)
                old = next.Version;
            else if (ReferenceEquals(old, next.Version))
                old = null;
        }

        old?.Retire();
        return (next, changed);
    }

    /// <summary>The script is gone, or the host ends.</summary>
    public void Close()
    {
        lock (_gate)
            _closed = true;
        State?.Version?.Retire();
    }

    private DemoState Next(ScriptVersion script, DemoVersion? good)
    {
        if (script.Script is null || ReferenceEquals(script.Script, good?.Script))
            return new(script.Name, script.Source, script.Diagnostics, good);
        if (script.Script.TryLease() is not { } lease)
            return new(script.Name, script.Source, script.Diagnostics, good);

        var version = new DemoVersion(new(lease.Script.Definition, context) { Name = script.Name }, lease);
        _ = version.PrepareAsync();
        return new(script.Name, script.Source, script.Diagnostics, version);
    }
}
