using System.Diagnostics.CodeAnalysis;

namespace Interfaces.Scripting;

/// <summary>From a <c>.csx</c> file to a demo: reads, compiles or takes from the cache, loads and runs it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore nobody waits for with a handle holds nothing to dispose.")]
public sealed class ScriptCompiler
{
    // The compiler recurses on its source; with this much stack it says "too complex" where it would else end the process.
    private const int CompilerStack = 32 * 1024 * 1024;

    private const string WarmUpSource =
        """
        using System.Globalization;
        record Item(string Name, int Count = 1);
        async Task<string> Ask(string name, int times) { await Task.Yield(); return $"{name} {times:0}"; }
        var items = Enumerable.Range(0, 3).Select(i => new Item($"{i}")).ToList();
        List<Item> copy = [.. items];
        new Blocks(copy[0].Name.ToUpper(CultureInfo.InvariantCulture)) { new Row { new Textbox("Name"), new Button("Ask") } }
        """;

    private readonly TimeProvider _time;
    private readonly ScriptCache? _cache;
    private readonly PackageRestorer _packages;
    private readonly SemaphoreSlim _parallel;

    /// <summary>Makes a compiler. One is enough for a process.</summary>
    /// <param name="options">Bounds and places; default: <see cref="ScriptOptions"/> as it is.</param>
    /// <param name="time">The clock; default: the system's.</param>
    public ScriptCompiler(ScriptOptions? options = null, TimeProvider? time = null)
    {
        SharedLibraries.Connect();
        Options = options ?? new();
        _time = time ?? TimeProvider.System;
        _cache = Options.CacheDirectory is null ? null : new(Options.CacheDirectory, Options.MaxCacheBytes, _time);
        _packages = new(Options, _time);
        _parallel = new(Math.Max(Options.ParallelCompiles, 1));
    }

    /// <summary>The bounds and places it works with.</summary>
    public ScriptOptions Options { get; }

    internal TimeProvider Time => _time;

    /// <summary>Reads a script, compiles it unless the cache has it, loads it and runs it down to its last expression.</summary>
    /// <param name="path">The script's file.</param>
    /// <param name="cancellation">Ends the waiting and the compiling.</param>
    /// <returns>The running script, which is the caller's to dispose, or why there is none.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ScriptOutcome> CompileAsync(string path, CancellationToken cancellation = default) =>
        await CompileAsync(Read(path), cancellation);

    /// <summary>
    /// Loads the compiler and compiles a small script with it, so that the first real one is fast. Costs a few seconds
    /// and about 140 MB of memory: for the background, and only where scripts are going to be compiled.
    /// </summary>
    /// <param name="cancellation">Ends the compiling.</param>
    public async Task WarmUpAsync(CancellationToken cancellation = default)
    {
        var inputs = new ScriptInputs(new(Path.GetFullPath("warm-up.csx"), WarmUpSource), [], [], [], new Dictionary<string, FileStamp>(), []);
        var compiled = await CompileAsync(inputs, PackageAssets.None, cancellation);
        if (compiled is CompileOutcome.Compiled { Script: var script })
        {
            var loaded = new LoadedSubmission(Submission.Load(script, inputs, PackageAssets.None), inputs, script.DemoLine, Options, _time);
            await loaded.RunAsync(cancellation);
            loaded.Submission.Unload();
        }
    }

    internal ScriptInputs Read(string path) => ScriptInputsReader.Read(path, Options);

    internal async Task<ScriptOutcome> CompileAsync(ScriptInputs inputs, CancellationToken cancellation)
    {
        if (inputs.Problems.Count > 0)
            return Fail(inputs, inputs.Problems, []);
        var packages = PackageAssets.None;
        if (inputs.Packages.Count > 0)
        {
            switch (await _packages.RestoreAsync(inputs, cancellation))
            {
                case RestoreOutcome.Restored restored:
                    packages = restored.Assets;
                    break;
                case RestoreOutcome.Failed failed:
                    return Fail(inputs, [PackageProblem(inputs, failed.Message)], [], mayPass: true);
            }
        }

        var key = ScriptKey.Of(inputs, packages, Options);
        if (_cache?.Read(key) is { } cached)
            return await LoadAsync(inputs, packages, cached, cached.Warnings, fromCache: true, cancellation);

        await _parallel.WaitAsync(cancellation);
        CompileOutcome outcome;
        try
        {
            outcome = await CompileAsync(inputs, packages, cancellation);
        }
        finally
        {
            _parallel.Release();
        }

        switch (outcome)
        {
            case CompileOutcome.Compiled { Script: var script }:
                var notKept = _cache?.Write(key, script);
                var warnings = notKept is null ? script.Warnings : [.. script.Warnings, NotKept(inputs, notKept)];
                return await LoadAsync(inputs, packages, script, warnings, fromCache: false, cancellation);
            case CompileOutcome.Failed failed:
                return Fail(inputs, failed.Diagnostics, failed.Spans);
            default:
                throw new InvalidOperationException("A compile succeeds or fails.");
        }
    }

    private async Task<ScriptOutcome> LoadAsync(
        ScriptInputs inputs, PackageAssets packages, CompiledScript compiled, IReadOnlyList<ScriptDiagnostic> warnings, bool fromCache, CancellationToken cancellation)
    {
        var loaded = new LoadedSubmission(Submission.Load(compiled, inputs, packages), inputs, compiled.DemoLine, Options, _time);
        var kept = false;
        try
        {
            switch (await loaded.RunAsync(cancellation))
            {
                case DemoRun.Made made:
                    kept = true;
                    return new ScriptOutcome.Loaded(new(SourceOf(inputs, compiled.Spans), loaded, made.Definition), warnings, fromCache);
                case DemoRun.Failed failed:
                    return Fail(inputs, [failed.Diagnostic, .. warnings], compiled.Spans, mayPass: failed.Exception is not null);
                default:
                    throw new InvalidOperationException("A run makes a demo or fails.");
            }
        }
        finally
        {
            if (!kept)
                loaded.Submission.Unload();
        }
    }

    private async Task<CompileOutcome> CompileAsync(ScriptInputs inputs, PackageAssets packages, CancellationToken cancellation)
    {
        foreach (var file in inputs.Loads.Prepend(inputs.Root))
        {
            if (NestingScan.FindTooDeep(file.Text, Options.MaxNesting) is var position and >= 0)
                return CompileFailure(file.ErrorAt(DiagnosticIds.TooDeep, $"The source is nested deeper than {Options.MaxNesting} levels here, or chained too long. Give its parts names of their own.", position, 1));
        }

        using var limit = new CancellationTokenSource(Options.CompileTime, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var token = either.Token;
        try
        {
            // The compiler looks at the token now and then. Where it does not for long, it is left behind.
            return await DeepThread.RunAsync(() => RoslynCompiler.Compile(inputs, packages, Options, token), CompilerStack).WaitAsync(token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return CompileFailure(inputs.Root.Error(DiagnosticIds.CompileTimeout, $"The compiler was not done after {Options.CompileTime.TotalSeconds:0.###} seconds. Part the script, or raise {nameof(ScriptOptions.CompileTime)}."));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of the compiler is a failure of this script alone.
            return CompileFailure(inputs.Root.Error(DiagnosticIds.CompilerFailure, $"The compiler gave up: {exception.GetType().Name}: {exception.Message}"));
        }
    }

    private static CompileOutcome.Failed CompileFailure(ScriptDiagnostic diagnostic) => new([diagnostic], []);

    private static ScriptOutcome.Failed Fail(
        ScriptInputs inputs, IReadOnlyList<ScriptDiagnostic> diagnostics, IReadOnlyList<SourceSpan> spans, bool mayPass = false) =>
        new(SourceOf(inputs, spans), diagnostics, mayPass);

    private static ScriptSource SourceOf(ScriptInputs inputs, IReadOnlyList<SourceSpan> spans) =>
        new(inputs.Name, inputs.Root.Path, inputs.Root.Text, spans);

    private static ScriptDiagnostic PackageProblem(ScriptInputs inputs, string message)
    {
        foreach (var file in inputs.Loads.Prepend(inputs.Root))
        {
            var directives = DirectiveScanner.Scan(file.Text).Where(directive => PackageId.IsPackage(directive.Value)).ToList();
            var named = directives.Find(directive => PackageId.TryParse(directive.Value, out var id, out _) && message.Contains(id.Name, StringComparison.OrdinalIgnoreCase));
            if ((named ?? directives.FirstOrDefault()) is { } directive)
                return file.Error(DiagnosticIds.RestoreFailed, message, directive);
        }

        return inputs.Root.Error(DiagnosticIds.RestoreFailed, message);
    }

    private ScriptDiagnostic NotKept(ScriptInputs inputs, string reason) =>
        inputs.Root.Error(DiagnosticIds.NotCached, $"The compiled script could not be kept in {Options.CacheDirectory}: {reason}") with { Severity = ScriptSeverity.Warning };
}
