using Interfaces.Engine;

namespace Interfaces.Host.Transcripts;

/// <summary>Replays a transcript: does its steps one after another and records what the demo says.</summary>
internal sealed class TranscriptReplay
{
    private readonly Stage _stage;
    private readonly TranscriptOptions _options;
    private readonly Strand _strand = new();
    private readonly Dictionary<string, Visitor> _visitors = [];

    private TranscriptReplay(Stage stage, TranscriptOptions options) => (_stage, _options) = (stage, options);

    /// <summary>Replays a transcript.</summary>
    /// <param name="demo">A demo that nothing else uses.</param>
    /// <param name="name">Its name.</param>
    /// <param name="folder">The folder of the script, in which the files lie that visitors upload.</param>
    /// <param name="transcript">The transcript.</param>
    /// <param name="markdown">Renders what a page would show.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellation">Ends the replay.</param>
    public static async Task<ReplayOutcome> RunAsync(
        DemoDefinition demo, string name, string folder, Transcript transcript, IMarkdownRenderer markdown, TranscriptOptions options, CancellationToken cancellation = default)
    {
        using var stage = new Stage(demo, name, folder, transcript, markdown, options);
        return await new TranscriptReplay(stage, options).RunAsync(transcript, cancellation);
    }

    private async Task<ReplayOutcome> RunAsync(Transcript transcript, CancellationToken cancellation)
    {
        var writer = new TranscriptWriter();
        foreach (var part in transcript.Parts)
        {
            if (part is TranscriptPart.Step step)
            {
                if (await PlayAsync(step.Happening, cancellation) is { } problem)
                    return new ReplayOutcome.Stopped(new(step.Line, problem));
                writer.Add(step, _stage.Recorder.Lines);
            }
            else if (part is TranscriptPart.Prose prose)
            {
                writer.Add(prose);
            }
        }

        return new ReplayOutcome.Played(writer.ToString());
    }

    private async Task<string?> PlayAsync(Happening happening, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(_options.MaxStepTime);
        var steps = new ReplaySteps(_stage, _strand, _visitors, _options, limited.Token);
        try
        {
            var problem = await steps.PlayAsync(happening);
            return problem ?? Overflow() ?? Fault();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Overflow() ?? Fault() ?? $"The step was not done after {_options.MaxStepTime.TotalSeconds:0.###} seconds. What takes long should wait with a TimeProvider, whose clock a transcript can advance.";
        }
    }

    private string? Overflow() => _stage.Recorder.IsFull
        ? $"The step says more than {_options.MaxRecorded:N0} characters. Let it do less, or begin it with start."
        : null;

    private string? Fault()
    {
        var error = _strand.Fault ?? _visitors.Values.SelectMany(visitor => visitor.Ends).Select(end => end.Exception?.InnerException).FirstOrDefault(error => error is not null);
        return error is null ? null : $"{error.GetType().Name}: {error.Message}";
    }
}
