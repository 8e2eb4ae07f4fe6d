using Interfaces.Engine;

namespace Interfaces.Scripting;

/// <summary>
/// A loaded script. It stays in memory until its owner has disposed it and every lease on it is returned; then its code
/// is unloaded. What was obtained from it keeps working as long as someone refers to it, but keeps it in memory as well.
/// </summary>
public sealed class Script : IDisposable
{
    private readonly Lock _gate = new();
    private LoadedSubmission? _loaded;
    private DemoDefinition? _definition;
    private int _holds = 1;
    private bool _disposed;

    internal Script(ScriptSource source, LoadedSubmission loaded, DemoDefinition definition) =>
        (Source, _loaded, _definition) = (source, loaded, definition);

    /// <summary>Its file's name without extension.</summary>
    public string Name => Source.Name;

    /// <summary>The source it was compiled from.</summary>
    public ScriptSource Source { get; }

    /// <summary>Its value. All who use it share the variables at the top of the script.</summary>
    /// <exception cref="ObjectDisposedException">The script was unloaded: hold a lease while using it.</exception>
    public Demo Demo => Definition.Demo;

    /// <summary>Its value made ready to run; its wiring was checked when the script loaded.</summary>
    /// <exception cref="ObjectDisposedException">The script was unloaded: hold a lease while using it.</exception>
    public DemoDefinition Definition => _definition ?? throw Unloaded();

    /// <summary>Runs the script again: a demo with variables at the top of its own, as a replay wants them.</summary>
    /// <param name="cancellation">Ends the waiting, not the script.</param>
    /// <exception cref="ScriptException">The script failed this time.</exception>
    /// <exception cref="ObjectDisposedException">The script was unloaded: hold a lease while using it.</exception>
    public async Task<DemoDefinition> CreateDemoAsync(CancellationToken cancellation = default)
    {
        using var lease = TryLease() ?? throw Unloaded();
        return await _loaded!.RunAsync(cancellation) switch
        {
            DemoRun.Made made => made.Definition,
            DemoRun.Failed failed => throw new ScriptException(failed.Diagnostic, failed.Exception),
            _ => throw new InvalidOperationException("A run makes a demo or fails."),
        };
    }

    /// <summary>Keeps the script in memory until the lease is disposed.</summary>
    /// <returns>The lease; <see langword="null"/> when the script is already unloaded, and its library has a newer version or none.</returns>
    public ScriptLease? TryLease()
    {
        lock (_gate)
        {
            if (_holds == 0)
                return null;
            _holds++;
            return new(this);
        }
    }

    /// <summary>Gives up the owner's hold. Again is no harm.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
        }

        Release();
    }

    internal void Release()
    {
        LoadedSubmission? last;
        lock (_gate)
        {
            if (--_holds > 0)
                return;
            (last, _loaded, _definition) = (_loaded, null, null);
        }

        last?.Submission.Unload();
    }

    private ObjectDisposedException Unloaded() =>
        new(nameof(Script), $"The script {Name} was unloaded. Hold a lease (TryLease) while using it, or ask the library for the version of now.");
}
