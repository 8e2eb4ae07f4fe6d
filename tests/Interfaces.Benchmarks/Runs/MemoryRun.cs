using Interfaces.Docs;
using Interfaces.Engine;

namespace Interfaces.Benchmarks.Runs;

/// <summary>Counts the managed bytes that sessions hold: fresh ones, and ones that were used once.</summary>
internal static class MemoryRun
{
    private const int Sessions = 10_000;

    public static async Task RunAsync()
    {
        using var store = new SessionStore(new EngineOptions(), TimeProvider.System);
        var history = new State<List<string>>(() => []);
        var demo = new Interface((string message, List<string> before) => (message, (List<string>)[.. before, message]), ["textbox", history], ["textbox", history]);
        using var engine = new DemoEngine(demo, new EngineContext { Markdown = new SafeMarkdown(), Sessions = store });
        await UseAsync(engine, engine.OpenSession());

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var sessions = Enumerable.Range(0, Sessions - 1).Select(_ => engine.OpenSession()).ToList();
        var opened = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var session in sessions)
            await UseAsync(engine, session);
        var used = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(sessions);

        Console.WriteLine($"opened: {(opened - before) / Sessions:N0} bytes a session");
        Console.WriteLine($"used once: {(used - before) / Sessions:N0} bytes a session");
    }

    private static async Task UseAsync(DemoEngine engine, Session session)
    {
        var handler = Enumerable.Range(0, engine.HandlerCount).First(handler => engine.BlocksUpdatedBy(handler).Count == 1);
        var values = engine.BlocksSentTo(handler).ToDictionary(block => block, _ => System.Text.Json.JsonSerializer.SerializeToElement("Ada"));
        if (engine.Admit(session, new EventCall(handler, values)) is not Admission.Admitted admitted)
            throw new InvalidOperationException("The event was refused.");
        await foreach (var _ in admitted.Run.RunAsync())
            continue;
    }
}
