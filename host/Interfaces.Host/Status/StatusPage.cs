using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Pages;

namespace Interfaces.Host.Status;

/// <summary>What the host does at this moment, for who maintains it: what runs, what waits, what does not end.</summary>
internal sealed class StatusPage(EngineContext engines, EventStreams streams, PageFrame frame)
{
    public IResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(frame.Render(new("Status", Render())).ToString(), "text/html; charset=utf-8");
    }

    private Markup Render()
    {
        var status = EngineStatus.Of(engines);
        return Markup.Of($"""
            <div class="prose"><h1>Status</h1>
            <p>The host as it was when this page was loaded. It names no visitor.</p>
            <h2>Handlers</h2>
            {Handlers(status.Handlers)}
            <h2>Visitors</h2>
            <div class="table"><table>
            <tbody>
            {Row("Open sessions", $"{status.Sessions:N0} of at most {engines.Options.MaxSessions:N0}")}
            {Row("Sessions with events that run or wait", $"{status.BusySessions:N0}")}
            {Row("Streams of events, kept ones included", $"{streams.Count:N0}")}
            </tbody>
            </table></div>
            <h2>Process</h2>
            <div class="table"><table>
            <tbody>
            {Row("Memory", ByteSize.Text(Environment.WorkingSet))}
            {Row("Of it objects", ByteSize.Text(GC.GetTotalMemory(forceFullCollection: false)))}
            {Row("Threads of the pool", $"{ThreadPool.ThreadCount:N0}")}
            {Row("Work that waits for one", $"{ThreadPool.PendingWorkItemCount:N0}")}
            </tbody>
            </table></div></div>

            """);
    }

    private static Markup Handlers(IReadOnlyList<HandlerStatus> handlers) => handlers.Count == 0
        ? Markup.Of($"<p>Nothing runs, and nothing waits.</p>")
        : Markup.Of($"""
            <div class="table"><table>
            <thead><tr><th scope="col">Demo</th><th scope="col">Handler</th><th scope="col">What its calls do</th><th scope="col">Calls</th><th scope="col">Longest</th></tr></thead>
            <tbody>
            {handlers.Select(Row)}</tbody>
            </table></div>
            """);

    private static Markup Row(HandlerStatus handler) => Markup.Of($"""
        <tr><td><a href="/demos/{handler.Demo}">{handler.Demo}</a></td><td>{handler.Handler}</td><td>{Does(handler.Phase)}</td><td>{handler.Count}</td><td>{Text(handler.Longest)}</td></tr>

        """);

    private static Markup Row(string name, FormattableString value) => Row(name, FormattableString.Invariant(value));

    private static Markup Row(string name, string value) => Markup.Of($"<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>\n");

    private static string Does(HandlerPhase phase) => phase switch
    {
        HandlerPhase.Waiting => "wait",
        HandlerPhase.Running => "run",
        HandlerPhase.Stopping => "are to stop",
        _ => "were cancelled and do not end",
    };

    private static string Text(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? FormattableString.Invariant($"{time.TotalSeconds:0.0} s")
        : FormattableString.Invariant($"{(int)time.TotalMinutes} min {time.Seconds} s");
}
