using Interfaces.Scripting;

namespace Interfaces.Host.Transcripts;

/// <summary>The demos of a folder and their transcripts: <c>NAME.csx</c> and <c>NAME.txt</c>.</summary>
internal sealed class GoldenFolder : IAsyncDisposable
{
    public const string Extension = ".txt";

    private readonly ScriptLibrary _library;
    private readonly string _directory;
    private readonly IMarkdownRenderer _markdown;
    private readonly TranscriptOptions _options;

    /// <summary>Looks into both folders.</summary>
    /// <param name="scripts">The folder of the demos.</param>
    /// <param name="transcripts">The folder of the transcripts, which may come later.</param>
    /// <param name="scripting">The limits of compiling.</param>
    /// <param name="markdown">Renders what a page would show.</param>
    /// <param name="options">The limits of transcripts.</param>
    public GoldenFolder(string scripts, string transcripts, ScriptOptions scripting, IMarkdownRenderer markdown, TranscriptOptions? options = null)
    {
        _library = new ScriptLibrary(scripts, new ScriptCompiler(scripting with { Watch = false }));
        (_directory, _markdown, _options) = (Path.GetFullPath(transcripts), markdown, options ?? new());
    }

    /// <summary>The names of all demos and of all transcripts.</summary>
    public IReadOnlyList<string> Names =>
        [.. _library.Names.Concat(Transcripts()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Replays a transcript.</summary>
    /// <param name="name">The demo's name.</param>
    /// <param name="update">Whether to write down what the demo says now; a demo without a transcript gets one.</param>
    /// <param name="cancellation">Ends the replay.</param>
    public async Task<GoldenOutcome> PlayAsync(string name, bool update = false, CancellationToken cancellation = default)
    {
        if (!_library.Names.Contains(name, StringComparer.Ordinal))
            return NoScript(name);
        var exists = File.Exists(FileOf(name));
        if (!exists && !update)
            return new GoldenOutcome.NoTranscript(name);
        if (await _library.GetAsync(name, cancellation) is not { } version)
            return NoScript(name);
        if (version.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == ScriptSeverity.Error) is { } wrong)
            return Broken(name, wrong);
        return version.Script is { } script ? await PlayAsync(name, script, update, exists, cancellation) : NoScript(name);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _library.DisposeAsync();

    private async Task<GoldenOutcome> PlayAsync(string name, Script script, bool update, bool exists, CancellationToken cancellation)
    {
        try
        {
            var text = exists ? await ReadAsync(name, cancellation) : StarterTranscript.Of(await script.CreateDemoAsync(cancellation), name, _markdown);
            return text is null
                ? new GoldenOutcome.Broken(name, ShownFile(name), $"a transcript has at most {_options.MaxBytes:N0} bytes. Make two of it.")
                : await PlayAsync(name, text, script, update, isNew: !exists, cancellation);
        }
        catch (ScriptException error)
        {
            return Broken(name, error.Diagnostic);
        }
    }

    private async Task<GoldenOutcome> PlayAsync(string name, string text, Script script, bool update, bool isNew, CancellationToken cancellation)
    {
        var reading = TranscriptParser.Parse(text, _options);
        if (reading is TranscriptReading.Unreadable { Problem: var problem })
            return Broken(name, problem);
        var transcript = ((TranscriptReading.Read)reading).Transcript;
        var demo = await script.CreateDemoAsync(cancellation);
        switch (await TranscriptReplay.RunAsync(demo, name, _library.Directory, transcript, _markdown, _options, cancellation))
        {
            case ReplayOutcome.Stopped stopped:
                return Broken(name, stopped.Problem);
            case ReplayOutcome.Played played when played.Text == transcript.Text && !isNew:
                return new GoldenOutcome.Same(name);
            case ReplayOutcome.Played played when update:
                Directory.CreateDirectory(_directory);
                await File.WriteAllTextAsync(FileOf(name), played.Text, cancellation);
                return new GoldenOutcome.Written(name, isNew, LineDifference.Of(transcript.Text, played.Text));
            case ReplayOutcome.Played played:
                return new GoldenOutcome.Different(name, ShownFile(name), LineDifference.Of(transcript.Text, played.Text));
            default:
                throw new InvalidOperationException("A replay is played or stopped.");
        }
    }

    private GoldenOutcome.Broken Broken(string name, TranscriptProblem problem) =>
        new(name, problem.Line > 0 ? $"{ShownFile(name)}({problem.Line})" : ShownFile(name), problem.Message);

    private GoldenOutcome.NoScript NoScript(string name) => new(name, Transcripts().Contains(name), NearestName.Find(name, _library.Names));

    private static GoldenOutcome.Broken Broken(string name, ScriptDiagnostic wrong) =>
        new(name, $"{Path.GetFileName(wrong.File)}({wrong.Line},{wrong.Column})", wrong.Message);

    private IEnumerable<string> Transcripts() => Directory.Exists(_directory)
        ? Directory.EnumerateFiles(_directory, "*" + Extension).Select(file => Path.GetFileNameWithoutExtension(file))
        : [];

    private async Task<string?> ReadAsync(string name, CancellationToken cancellation) =>
        new FileInfo(FileOf(name)).Length > _options.MaxBytes ? null : await File.ReadAllTextAsync(FileOf(name), cancellation);

    private string FileOf(string name) => Path.Combine(_directory, name + Extension);

    // Where people look, so that an editor finds it.
    private string ShownFile(string name)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, FileOf(name));
        return relative.StartsWith("..", StringComparison.Ordinal) ? FileOf(name) : relative;
    }
}
