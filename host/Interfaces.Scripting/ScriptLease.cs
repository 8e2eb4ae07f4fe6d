namespace Interfaces.Scripting;

/// <summary>Keeps a script in memory while someone uses it.</summary>
public sealed class ScriptLease : IDisposable
{
    private Script? _script;

    internal ScriptLease(Script script) => _script = script;

    /// <summary>The script.</summary>
    /// <exception cref="ObjectDisposedException">The lease was returned.</exception>
    public Script Script => _script ?? throw new ObjectDisposedException(nameof(ScriptLease), "The lease was returned: take a new one.");

    /// <summary>Returns it. Again is no harm.</summary>
    public void Dispose() => Interlocked.Exchange(ref _script, null)?.Release();
}
