using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces.Engine;

/// <summary>What a page knows of a demo's handlers: which events start them, what to send, and what they update.</summary>
internal static class Wiring
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Markup Of(SessionDemo demo, DemoAssets assets, string demoPath)
    {
        var json = JsonSerializer.Serialize(new Page([.. demo.Handlers.Where(handler => handler.Triggers.Count > 0).Select(handler => HandlerOf(handler, demo, assets, demoPath))]), Options);
        // The default encoder escapes < and &, so the JSON cannot end the element that it stands in.
        return Markup.Trusted(json);
    }

    private static Handler HandlerOf(HandlerPlan plan, SessionDemo demo, DemoAssets assets, string demoPath) => new(
        plan.Number,
        [.. plan.Triggers.Select(trigger => new Trigger(trigger.Block, trigger.Event))],
        demo.ReachOf(plan).Sends,
        plan.Updates,
        ModeOf(plan.Mode),
        plan.Cancels)
    {
        Progress = plan.Options.ShowProgress switch { ShowProgress.Minimal => "minimal", ShowProgress.Hidden => "hidden", _ => null },
        Shows = plan.ShowsProgressOn,
        Client = ClientOf(plan, assets, demoPath),
        Scroll = plan.Options.ScrollToOutput ? true : null,
    };

    // What only runs in the browser, and is followed by nothing, need not be told to the host.
    private static ClientCall? ClientOf(HandlerPlan plan, DemoAssets assets, string demoPath) =>
        plan.Options.Client is { } client && assets.At(client.Module) is { } module
            ? new(DemoAssets.UrlOf(demoPath, module), client.Name, plan.Inputs, plan.Outputs, !plan.Runs, plan is { Runs: false, Next.Count: 0, Cancels.Count: 0 } ? true : null)
            : null;

    private static string ModeOf(TriggerMode mode) => mode switch
    {
        TriggerMode.Multiple => "multiple",
        TriggerMode.AlwaysLast => "always-last",
        _ => "once",
    };

    private sealed record Page(IReadOnlyList<Handler> Handlers);

    private sealed record Handler(int Id, IReadOnlyList<Trigger> On, IReadOnlyList<int> Sends, IReadOnlyList<int> Updates, string Mode, IReadOnlyList<int> Cancels)
    {
        public string? Progress { get; init; }

        public IReadOnlyList<int>? Shows { get; init; }

        public bool? Scroll { get; init; }

        public ClientCall? Client { get; init; }
    }

    private sealed record ClientCall(string Module, string Name, IReadOnlyList<int> Inputs, IReadOnlyList<int> Outputs, bool Shows, bool? Only);

    private sealed record Trigger(int Component, string Event);
}
