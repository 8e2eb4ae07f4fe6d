using Interfaces.Engine;
using Interfaces.Host.Transcripts;

namespace Interfaces.Host.Tests.Transcripts;

/// <summary>Replays transcripts of demos that stand in a test.</summary>
internal static class Replayed
{
    /// <summary>What the transcript looks like when it was replayed.</summary>
    public static async Task<string> TextAsync(Demo demo, string transcript, TranscriptOptions? options = null) =>
        Assert.IsType<ReplayOutcome.Played>(await OutcomeAsync(demo, transcript, options)).Text;

    /// <summary>Why the replay stopped.</summary>
    public static async Task<TranscriptProblem> ProblemAsync(Demo demo, string transcript, TranscriptOptions? options = null) =>
        Assert.IsType<ReplayOutcome.Stopped>(await OutcomeAsync(demo, transcript, options)).Problem;

    private static Task<ReplayOutcome> OutcomeAsync(Demo demo, string transcript, TranscriptOptions? options)
    {
        options ??= new TranscriptOptions();
        var reading = Assert.IsType<TranscriptReading.Read>(TranscriptParser.Parse(transcript, options));
        return TranscriptReplay.RunAsync(DemoDefinition.Of(demo), "test", AppContext.BaseDirectory, reading.Transcript, new PlainMarkdown(), options);
    }

    private sealed class PlainMarkdown : IMarkdownRenderer
    {
        public Markup Render(string markdown) => Markup.Text(markdown);
    }
}
