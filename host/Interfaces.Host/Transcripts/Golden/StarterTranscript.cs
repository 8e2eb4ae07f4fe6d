using Interfaces.Engine;

namespace Interfaces.Host.Transcripts;

/// <summary>Makes the first transcript of a demo: one event, as a visitor raises it who fills in nothing.</summary>
internal static class StarterTranscript
{
    public static string Of(DemoDefinition demo, string name, IMarkdownRenderer markdown)
    {
        var empty = new Transcript("", [], Transcript.DefaultSeed, Transcript.DefaultClock);
        using var stage = new Stage(demo, name, AppContext.BaseDirectory, empty, markdown, new TranscriptOptions());
        return $"""
            # {name}: what a visitor does, and what the demo says.

            ada: {Action(stage)}

            """.ReplaceLineEndings("\n");
    }

    private static string Action(Stage stage)
    {
        var session = stage.Engine.OpenSession();
        var events = stage.Demo.Handlers.SelectMany(handler => handler.Events).ToList();
        if (events.Find(raised => raised.Name == "click" && session.View(raised.Block) is { IsVisible: true, IsEnabled: true }) is { } click)
            return $"click {stage.Names.Of(click.Block)}";
        var filled = events.Find(raised => stage.Demo.FindBlock(raised.Block)!.TakesValue && session.View(raised.Block) is { IsVisible: true, IsEnabled: true, IsInteractive: true });
        return filled is null ? "open" : $"{stage.Names.Of(filled.Block)} = {session.View(filled.Block).Value?.GetRawText() ?? "null"}";
    }
}
