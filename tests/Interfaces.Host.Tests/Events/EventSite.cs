using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Scripting;

namespace Interfaces.Host.Tests.Events;

/// <summary>A host with the demos of <see cref="EventScripts"/>, and what a page says to it.</summary>
internal sealed class EventSite : IAsyncDisposable
{
    private EventSite(TestSite site, ManualTime time, string signals) => (Site, Time, Signals) = (site, time, new Signals(signals));

    public TestSite Site { get; }

    public ManualTime Time { get; }

    public Signals Signals { get; }

    public SessionStore Sessions => Site.Service<SessionStore>();

    public EventStreams Streams => Site.Service<EventStreams>();

    public static async Task<EventSite> StartAsync(Func<HostOptions, HostOptions>? change = null, string environment = "Production", Microsoft.Extensions.Logging.ILoggerProvider? log = null)
    {
        var (time, signals) = (new ManualTime(), Guid.NewGuid().ToString());
        return new EventSite(await TestSite.StartAsync(folder => EventScripts.All(folder, signals), change, time, environment: environment, log: log), time, signals);
    }

    public async Task<string> OpenAsync(string demo)
    {
        using var opened = await Site.OpenSessionAsync(demo);
        return await TestSite.SessionIdAsync(opened);
    }

    public async Task<Connection> PostAsync(string demo, string body) =>
        new(await Site.SendAsync(HttpMethod.Post, $"/demos/{demo}/events", TestSite.Json(body)));

    public Task<Connection> PostAsync(string demo, string session, int call, int handler, object? values = null, int? after = null) =>
        PostAsync(demo, Event(session, call, handler, values, after));

    public static string Event(string session, int call, int handler, object? values = null, int? after = null)
    {
        var json = JsonSerializer.SerializeToNode(new { session, mount = "d1", call, handler, values = values ?? new { } })!;
        if (after is not null)
            json["after"] = after;
        return json.ToJsonString();
    }

    /// <summary>Edits a script, and waits until the host knows.</summary>
    public async Task EditAsync(string demo, string text)
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Site.Service<DemoCatalog>().Changed += _ => told.TrySetResult();
        Site.Folder.Write($"scripts/{demo}.csx", text);
        await Site.Service<ScriptLibrary>().RefreshAsync();
        await told.Task.WaitAsync(TestSite.Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Signals.Dispose();
    }
}
