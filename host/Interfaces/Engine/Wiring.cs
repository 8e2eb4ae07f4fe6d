using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces.Engine;

/// <summary>What a page knows of a demo's handlers: which events start them, what to send, and what they update.</summary>
internal static class Wiring
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The wiring of what the script declared.</summary>
    public static Markup Of(SessionDemo demo, DemoAssets assets, string demoPath) =>
        Element(new Page(HandlersOf(demo.Handlers, demo, assets, demoPath), null));

    /// <summary>The wiring of what a region made, and what other handlers send as well because of it.</summary>
    public static Markup Of(SessionDemo demo, RegionContent content, DemoAssets assets, string demoPath) =>
        Element(new Page(HandlersOf(content.Handlers, demo, assets, demoPath), SendsBecauseOf(content, demo)));

    private static Markup Element(Page page)
    {
        var json = JsonSerializer.Serialize(page, Options);
        // The default encoder escapes < and &, so the JSON cannot end the element that it stands in.
        return Markup.Of($"""<script type="application/json" class="wiring">{Markup.Trusted(json)}</script>""");
    }

    private static List<Handler> HandlersOf(IEnumerable<HandlerPlan> handlers, SessionDemo demo, DemoAssets assets, string demoPath) =>
        [.. handlers.Where(handler => handler.Triggers.Count > 0).Select(handler => HandlerOf(handler, demo, assets, demoPath))];

    private static Dictionary<int, IReadOnlyList<int>>? SendsBecauseOf(RegionContent content, SessionDemo demo)
    {
        var own = content.Handlers.ToHashSet();
        var read = content.Handlers.SelectMany(handler => handler.Inputs).ToHashSet();
        var sends = new Dictionary<int, IReadOnlyList<int>>();
        foreach (var handler in demo.Handlers.Where(handler => handler.Triggers.Count > 0 && !own.Contains(handler)))
        {
            if (demo.ReachOf(handler).Sends.Where(read.Contains).ToList() is { Count: > 0 } more)
                sends[handler.Number] = more;
        }

        return sends.Count > 0 ? sends : null;
    }

    private static Handler HandlerOf(HandlerPlan plan, SessionDemo demo, DemoAssets assets, string demoPath) => new(
        plan.Number,
        [.. plan.Triggers.Select(trigger => new Trigger(trigger.Block, trigger.Event))],
        demo.ReachOf(plan).Sends,
        plan.Updates,
        ModeOf(plan.Mode),
        plan.Cancels)
    {
        // What comes several times a second is not marked as waited for each time.
        Progress = plan.Options.ShowProgress switch { ShowProgress.Minimal => "minimal", ShowProgress.Hidden => "hidden", _ => plan.Streams ? "hidden" : null },
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

    private sealed record Page(IReadOnlyList<Handler> Handlers, IReadOnlyDictionary<int, IReadOnlyList<int>>? Sends);

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
