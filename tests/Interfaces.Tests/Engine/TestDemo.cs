using System.Collections.Concurrent;
using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>A demo that runs as in a host, driven by a test.</summary>
internal sealed class TestDemo : IDisposable
{
    private readonly SessionStore _store;

    public TestDemo(Demo demo, EngineOptions? options = null, TimeProvider? time = null)
    {
        options ??= new EngineOptions();
        time ??= TimeProvider.System;
        _store = new SessionStore(options, time);
        Engine = new DemoEngine(demo, new EngineContext
        {
            Options = options,
            Time = time,
            Random = new Random(1),
            Markdown = new PlainMarkdown(),
            Sessions = _store,
            Faulted = Faults.Add,
        });
    }

    public DemoEngine Engine { get; }

    public SessionStore Store => _store;

    public ConcurrentBag<HandlerFault> Faults { get; } = [];

    public Session Open() => Engine.OpenSession();

    /// <summary>Raises an event and collects all that the engine says.</summary>
    public async Task<List<EngineMessage>> RaiseAsync(Session session, Block source, string kind, params (Block Component, object? Value)[] values)
    {
        var messages = new List<EngineMessage>();
        foreach (var run in Admit(session, source, kind, values))
        {
            await foreach (var message in run.RunAsync(TestContextToken))
                messages.Add(message);
        }

        return messages;
    }

    public IEnumerable<EventRun> Admit(Session session, Block source, string kind, params (Block Component, object? Value)[] values) =>
        HandlersOf(source, kind).Select(handler => AdmitOne(session, handler, values) is Admission.Admitted admitted
            ? admitted.Run
            : throw new InvalidOperationException("The event was refused."));

    public Admission AdmitOne(Session session, int handler, params (Block Component, object? Value)[] values) =>
        Engine.Admit(session, new EventCall(handler, values.ToDictionary(
            value => NumberOf(value.Component),
            value => JsonSerializer.SerializeToElement(value.Value))));

    public IEnumerable<int> HandlersOf(Block source, string kind) => Engine.Definition.Handlers
        .Where(handler => handler.Triggers.Contains((NumberOf(source), kind)))
        .Select(handler => handler.Number);

    public int NumberOf(Block block) => Engine.Definition.NumberOf(block);

    public object? ValueOf(Session session, Component component) => ((Component)session.Block(NumberOf(component))).CurrentValue;

    public void Dispose()
    {
        Engine.Dispose();
        _store.Dispose();
    }

    private static CancellationToken TestContextToken => CancellationToken.None;

    private sealed class PlainMarkdown : IMarkdownRenderer
    {
        public Markup Render(string markdown) => Markup.Text(markdown);
    }
}
