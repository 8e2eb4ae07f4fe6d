using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces.Host.Transcripts;

/// <summary>One opened page, without a browser: holds what was typed, raises events, and takes what the demo says.</summary>
internal sealed class Visitor
{
    private readonly Stage _stage;
    private readonly Session _session;
    private readonly Dictionary<int, JsonElement> _typed = [];
    private readonly Dictionary<int, int> _running = [];
    private readonly Dictionary<int, Raised> _next = [];
    private readonly List<Task> _ends = [];
    private DemoDescription? _described;
    private BlockNames? _names;

    public Visitor(Stage stage, string name)
    {
        (_stage, Name) = (stage, name);
        _session = stage.Engine.OpenSession();
        stage.Engine.Render(Stage.Mount, _session);
        // The page's own events belong to no block in particular.
        Run([.. Listening(null, Opened)]);
    }

    private const string Opened = "load";

    /// <summary>What there is for this visitor: regions may have made more than there was at first.</summary>
    private DemoDescription Demo => _session.Describe();

    private BlockNames Names
    {
        get
        {
            if (_names is null || !ReferenceEquals(_described, Demo))
                (_described, _names) = (Demo, new BlockNames(Demo));
            return _names;
        }
    }

    private MessageText Text => new(Demo, Names);

    public string Name { get; }

    /// <summary>The ends of everything that runs for this visitor.</summary>
    public IReadOnlyList<Task> Ends
    {
        get
        {
            _ends.RemoveAll(end => end.IsCompletedSuccessfully);
            return [.. _ends];
        }
    }

    /// <summary>Does something.</summary>
    /// <returns>Why it cannot be done; <see langword="null"/> when it was.</returns>
    public string? Do(VisitorAction action) => action switch
    {
        VisitorAction.Fill fill => Fill(fill),
        VisitorAction.Raise raise => Raise(raise),
        _ => null,
    };

    private string? Fill(VisitorAction.Fill fill)
    {
        var (number, problem) = Names.Find(fill.Block);
        if (problem is not null || (problem = Unusable(number)) is not null)
            return problem;
        if (!Demo.FindBlock(number)!.TakesValue)
            return $"{fill.Block} takes no value from a visitor.";
        if (!_session.View(number).IsInteractive)
            return $"{fill.Block} cannot be changed by a visitor: the demo only shows something in it.";

        var (value, missing) = _stage.Files.Take(fill.Value, _session.Files);
        if (missing is not null)
            return missing;
        _typed[number] = value;
        Run([.. Listening(number, ["input", "change", .. Beside(fill.Value, value)])]);
        return null;
    }

    // What a page says beside the change: a file was uploaded, a choice was chosen. Nothing is neither.
    private static string[] Beside(JsonElement given, JsonElement sent) => given.ValueKind == JsonValueKind.Null ? []
        : JsonElement.DeepEquals(given, sent) ? ["select"]
        : ["upload"];

    private string? Raise(VisitorAction.Raise raise)
    {
        var (number, problem) = Names.Find(raise.Block);
        if (problem is not null || (problem = Unusable(number)) is not null)
            return problem;
        var handlers = Listening(number, raise.Event).Select(raised => raised with { Data = raise.Data }).ToList();
        Run(handlers);
        return handlers.Count > 0 ? null : Unheard(number, raise);
    }

    private string? Unusable(int number)
    {
        var view = _session.View(number);
        if (!view.IsVisible || view.IsHidden)
            return $"{Names.Of(number)} is not to be seen at this moment.";
        return view.IsEnabled ? null : $"{Names.Of(number)} is disabled at this moment.";
    }

    private string Unheard(int number, VisitorAction.Raise raise)
    {
        var heard = Demo.Handlers.SelectMany(handler => handler.Events).Where(raised => raised.Block == number).Select(raised => raised.Name).Distinct().ToList();
        return heard.Count == 0
            ? $"The demo listens to no event of {raise.Block}."
            : $"The demo does not listen to {raise.Event} of {raise.Block}, but to {string.Join(", ", heard)}.";
    }

    private IEnumerable<Raised> Listening(int? block, params string[] events)
    {
        foreach (var handler in Demo.Handlers)
        {
            var trigger = handler.Events.ToList().FindIndex(raised => (block is null || raised.Block == block) && events.Contains(raised.Name));
            if (trigger >= 0)
                yield return new Raised(handler, trigger, null);
        }
    }

    // As on a page, what all of them get is what is there before the first of them answers.
    private void Run(IReadOnlyList<Raised> handlers)
    {
        foreach (var (raised, values) in handlers.Select(raised => (raised, Values(raised.Handler))).ToList())
            Start(raised, values);
    }

    private void Start(Raised raised, Dictionary<int, JsonElement> values)
    {
        var handler = raised.Handler;
        var runs = _running.GetValueOrDefault(handler.Number) > 0;
        if (runs && handler.Mode == TriggerMode.Once)
            _stage.Say(this, MessageText.Ignored(handler.Name));
        else if (runs && handler.Mode == TriggerMode.AlwaysLast)
            _next[handler.Number] = raised;
        else
            _ends.Add(RunAsync(raised, values));
    }

    private async Task RunAsync(Raised raised, Dictionary<int, JsonElement> values)
    {
        var handler = raised.Handler;
        _running[handler.Number] = _running.GetValueOrDefault(handler.Number) + 1;
        await OnceAsync(raised, values);
        while (_next.Remove(handler.Number, out var next))
        {
            if (Demo.FindHandler(handler.Number) is { } again)
                await OnceAsync(next, Values(again));
        }

        _running[handler.Number]--;
    }

    private async Task OnceAsync(Raised raised, Dictionary<int, JsonElement> values)
    {
        var call = new EventCall(raised.Handler.Number, values)
        {
            Trigger = raised.Trigger,
            Data = raised.Data,
            Request = new Request { SessionKey = Name, Path = _stage.Path },
        };
        switch (_stage.Engine.Admit(_session, call))
        {
            case Admission.Admitted { Run: var run }:
                await foreach (var message in run.RunAsync(_stage.Ended))
                    Take(message);
                break;
            case Admission.Malformed malformed:
                throw new InvalidOperationException(malformed.Message);
            case var refusal:
                _stage.Say(this, Text.Of(refusal));
                break;
        }
    }

    private void Take(EngineMessage message)
    {
        if (message is EngineMessage.Updated { HasValue: true } valued)
            _typed.Remove(valued.Block);
        if (message is EngineMessage.Appended appended)
            _typed.Remove(appended.Block);
        // As a page would be sent it: a block that cannot be rendered is found here.
        if (((message as EngineMessage.Updated)?.Block ?? (message as EngineMessage.Appended)?.Block ?? (message as EngineMessage.Rendered)?.Block) is { } shown)
            _stage.Engine.RenderBlock(Stage.Mount, _session, shown);

        _stage.Say(this, Text.Of(message, _stage.FaultOf));
    }

    private Dictionary<int, JsonElement> Values(HandlerDescription handler)
    {
        var values = new Dictionary<int, JsonElement>();
        foreach (var number in handler.Sends)
        {
            var view = _session.View(number);
            if (view.IsVisible && (_typed.TryGetValue(number, out var typed) ? typed : view.Value) is { } value)
                values.Add(number, value);
        }

        return values;
    }

    /// <summary>A handler whose event was raised.</summary>
    private sealed record Raised(HandlerDescription Handler, int Trigger, JsonElement? Data);
}
