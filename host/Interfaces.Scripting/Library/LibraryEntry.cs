namespace Interfaces.Scripting;

/// <summary>
/// One script of a library: its present version, and the one compile at a time that makes the next. Callers see the
/// present version at once; only the very first compile is waited for.
/// </summary>
internal sealed class LibraryEntry(string name, string path, FileStamp stamp, ScriptCompiler compiler) : IDisposable
{
    private readonly Lock _gate = new();
    private Task<ScriptVersion>? _compiling;
    private State? _state;
    private bool _disposed;

    public string Path { get; } = path;

    /// <summary>State of the file when it was last looked at.</summary>
    public FileStamp Stamp { get; set; } = stamp;

    /// <summary>How often in a row the file looked as if someone were in the middle of saving it.</summary>
    public int Doubts { get; set; }

    /// <summary>What the script depends on besides its own file.</summary>
    public IEnumerable<string> Watched => Volatile.Read(ref _state) is { } state ? state.Inputs.Watched.Keys.Concat(state.Assets.Keys) : [];

    /// <summary>The present version, compiled now if it never was.</summary>
    public Task<ScriptVersion> GetAsync()
    {
        lock (_gate)
        {
            if (_state is { } state && !(state.RetryAt <= compiler.Time.GetUtcNow()))
                return Task.FromResult(state.Version);
            return Start();
        }
    }

    /// <summary>Whether something that decides what the script compiles to may have changed since it was read.</summary>
    public bool MayBeStale(FileStamp now, IReadOnlySet<string> touched) =>
        now != Stamp || touched.Contains(Path) || (Volatile.Read(ref _state) is { } state && (
            state.Inputs.Watched.Concat(state.Assets).Any(file => touched.Contains(file.Key) || FileStamp.Of(file.Key) != file.Value)
            || (state.RetryAt is not null && touched.Any(ScriptAssets.IsAsset))));

    /// <summary>Compiles again, if the script was ever asked for and is really different.</summary>
    /// <returns>Whether there is news.</returns>
    public async Task<bool> RefreshAsync()
    {
        Task<ScriptVersion>? running;
        lock (_gate)
            running = _compiling;
        if (running is null)
            return true;
        var before = await running;
        lock (_gate)
        {
            if (_disposed)
                return false;
            running = Start();
        }

        return (await running).Number != before.Number;
    }

    public void Dispose()
    {
        lock (_gate)
            _disposed = true;
        Volatile.Read(ref _state)?.Version.Script?.Dispose();
    }

    private Task<ScriptVersion> Start()
    {
        if (_compiling is { IsCompleted: false })
            return _compiling;
        // What the compile starts must not carry on with what its first caller had in flight.
        using (Flow.Suppress())
            return _compiling = Task.Run(CompileAsync);
    }

    private async Task<ScriptVersion> CompileAsync()
    {
        var inputs = compiler.Read(Path);
        if (Volatile.Read(ref _state) is { RetryAt: null } state && state.Inputs.IsSame(inputs) && HasSameAssets(state))
        {
            // Touched, not changed. Its files' states are the new ones, or it would be looked at again and again.
            Volatile.Write(ref _state, state with { Inputs = inputs, Assets = ScriptAssets.Stamps(Path, state.Read) });
            return state.Version;
        }

        return Replace(inputs, await OutcomeAsync(inputs));
    }

    private async Task<ScriptOutcome> OutcomeAsync(ScriptInputs inputs)
    {
        try
        {
            return await compiler.CompileAsync(inputs, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // What the compiler did not foresee is this script's failure, not its library's.
            return new ScriptOutcome.Failed(
                new(name, Path, inputs.Root.Text, []),
                [inputs.Root.Error(DiagnosticIds.CompilerFailure, $"{exception.GetType().Name}: {exception.Message}")],
                MayPass: true);
        }
    }

    private ScriptVersion Replace(ScriptInputs inputs, ScriptOutcome outcome)
    {
        Script? unused;
        State next;
        lock (_gate)
        {
            var last = _state?.Version;
            var loaded = (outcome as ScriptOutcome.Loaded)?.Script;
            next = new(
                new(name, (last?.Number ?? 0) + 1, outcome.Source, loaded ?? last?.Script, outcome.Diagnostics),
                inputs,
                ScriptAssets.Stamps(Path, loaded?.Definition.Assets),
                loaded?.Definition.Assets,
                outcome is ScriptOutcome.Failed { MayPass: true } ? compiler.Time.GetUtcNow() + compiler.Options.RetryAfter : null);
            unused = _disposed ? next.Version.Script : loaded is null ? null : last?.Script;
            Volatile.Write(ref _state, next);
        }

        unused?.Dispose();
        return next.Version;
    }

    private bool HasSameAssets(State state) => state.Read is not { } read
        || (read.Files.All(ScriptAssets.IsSame) && ScriptAssets.Siblings(Path).All(path => File.Exists(path) == read.Files.Any(file => file.Path == path)));

    /// <param name="Version">What callers see.</param>
    /// <param name="Inputs">What it was made of.</param>
    /// <param name="Assets">The style sheets and modules, those that are missing included.</param>
    /// <param name="Read">The style sheets and modules as they were read, if the script loaded.</param>
    /// <param name="RetryAt">When a failure that may pass is tried again by whoever asks.</param>
    private sealed record State(ScriptVersion Version, ScriptInputs Inputs, IReadOnlyDictionary<string, FileStamp> Assets, DemoAssets? Read, DateTimeOffset? RetryAt);
}
