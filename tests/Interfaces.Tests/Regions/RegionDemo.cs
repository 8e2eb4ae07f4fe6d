using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Regions;

/// <summary>A demo with regions and what a visitor does with it: blocks are found as the visitor sees them, by what is written on them.</summary>
internal sealed class RegionDemo : IDisposable
{
    private readonly TestDemo _demo;

    public RegionDemo(Demo demo, EngineOptions? options = null) => _demo = new TestDemo(demo, options);

    public TestDemo Demo => _demo;

    public IReadOnlyList<HandlerFault> Faults => [.. _demo.Faults];

    /// <summary>Opens a page, as a browser does.</summary>
    public async Task<Session> OpenAsync()
    {
        var session = _demo.Open();
        foreach (var handler in session.Describe().Handlers.Where(handler => handler.Events.Any(raised => raised.Name == "load")))
            await RunAsync(session, handler.Number, []);
        return session;
    }

    public Task<List<EngineMessage>> ClickAsync(Session session, string button) => RaiseAsync(session, Number(session, button), "click");

    /// <summary>Raises an event, with values by label.</summary>
    public async Task<List<EngineMessage>> RaiseAsync(Session session, int block, string kind, params (string Label, object? Value)[] values)
    {
        var messages = new List<EngineMessage>();
        foreach (var handler in session.Describe().Handlers.Where(handler => handler.Events.Contains(new EventDescription(block, kind))))
            messages.AddRange(await RunAsync(session, handler.Number, values.Where(value => handler.Sends.Contains(Number(session, value.Label)))));
        return messages;
    }

    public Admission Admit(Session session, int handler, IEnumerable<(string Label, object? Value)> values) =>
        _demo.Engine.Admit(session, new EventCall(handler, values.ToDictionary(
            value => Number(session, value.Label),
            value => JsonSerializer.SerializeToElement(value.Value))));

    public async Task<List<EngineMessage>> RunAsync(Session session, int handler, IEnumerable<(string Label, object? Value)> values)
    {
        var sent = session.Describe().FindHandler(handler)!.Sends.ToDictionary(number => number, number => session.View(number).Value!.Value);
        foreach (var (label, value) in values)
            sent[Number(session, label)] = JsonSerializer.SerializeToElement(value);
        var run = Assert.IsType<Admission.Admitted>(_demo.Engine.Admit(session, new EventCall(handler, sent))).Run;
        var messages = new List<EngineMessage>();
        await foreach (var message in run.RunAsync())
        {
            // A page renders at once what it is told of.
            _ = (message as EngineMessage.Rendered)?.Blocks;
            messages.Add(message);
        }

        return messages;
    }

    /// <summary>The number of the block with a text.</summary>
    public static int Number(Session session, string text) => Find(session, text) ?? throw new InvalidOperationException($"There is no {text}.");

    public static int? Find(Session session, string text) => session.Describe().Blocks.FirstOrDefault(block => block.Text == text)?.Number;

    /// <summary>What is written on the components of a page, in the order of reading.</summary>
    public static string[] Texts(Session session) => [.. session.Describe().Blocks.Where(block => block is { IsOnPage: true, Text: not null }).Select(block => block.Text!)];

    public static object? Value(Session session, string text) => ((Component)session.Block(Number(session, text))).CurrentValue;

    /// <summary>The one handler of an event of a block.</summary>
    public static int Handler(Session session, string text, string kind) =>
        session.Describe().Handlers.Single(handler => handler.Events.Contains(new EventDescription(Number(session, text), kind))).Number;

    public void Dispose() => _demo.Dispose();
}
