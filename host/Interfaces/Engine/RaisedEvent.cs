using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>The event that a call was raised by, and what it carries for the handler's parameters.</summary>
internal sealed class RaisedEvent
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    private readonly Dictionary<Type, EventData> _data = [];
    private VisitorChange? _change;

    private RaisedEvent()
    {
    }

    /// <summary>No event of a visitor's: the handler was called by what another handler did.</summary>
    public static RaisedEvent None { get; } = new();

    /// <summary>An event that no page has raised.</summary>
    public static RaisedEvent Of(EventData data)
    {
        var raised = new RaisedEvent();
        raised._data.Add(data.GetType(), data);
        return raised;
    }

    /// <summary>Reads what a page says of an event, as far as the handler asks for it.</summary>
    /// <returns>The event, or what is wrong with it.</returns>
    public static Parsed<RaisedEvent> Read(Session session, SessionDemo demo, HandlerPlan handler, EventCall call)
    {
        if (call.Trigger < 0 || call.Trigger >= Math.Max(1, handler.Triggers.Count))
            return Parsed.Error<RaisedEvent>($"The handler has no trigger {call.Trigger}; it has {handler.Triggers.Count}.");

        var raised = new RaisedEvent();
        var json = call.Data is { ValueKind: JsonValueKind.Object } given ? given : Nothing;
        if (raised.ReadChange(session, demo, handler, call, json) is { } refused)
            return Parsed.Error<RaisedEvent>(refused);
        foreach (var type in handler.Signature.Parameters.Select(parameter => parameter.Type).Where(type => type.IsAssignableTo(typeof(EventData))).Distinct())
        {
            var (number, name) = handler.Triggers.ElementAtOrDefault(call.Trigger);
            var source = demo.Seen(number, session);
            var data = Data(session, source, type, json, name);
            if (data.Error is { } error)
                return Parsed.Error<RaisedEvent>($"What the event {name} says of itself cannot be read: {error}");
            raised._data.Add(type, data.Value! with { Target = source, Event = name });
        }

        return Parsed.Ok(raised);
    }

    /// <summary>Notes for the session what the visitor did to a layout.</summary>
    public void Store(Session session)
    {
        if (_change is { } change && session.Demo.FindNumber(change.Block.Identity) is { } number)
            session.Change(number, change.Apply, static (block, apply) => apply(block));
    }

    private static Parsed<EventData?> Data(Session session, Block source, Type type, JsonElement json, string name)
    {
        try
        {
            return source.ReadEvent(type, json, session.Current);
        }
        catch (Exception error)
        {
            // A record of a script's own: what it throws is no reason to show the visitor more than that.
            var fault = Failure.Report(session.Engine, $"The reading of the event {name}", error);
            return Parsed.Error<EventData?>($"It was not taken (reference {fault.Reference}).");
        }
    }

    private string? ReadChange(Session session, SessionDemo demo, HandlerPlan handler, EventCall call, JsonElement json)
    {
        if (handler.Triggers.Count == 0)
            return null;
        var (number, name) = handler.Triggers[call.Trigger];
        var change = demo.Seen(number, session).ReadChange(name, json, session.Current);
        _change = change.Value;
        return change.Error;
    }

    /// <summary>What fills a parameter of a type of event data.</summary>
    /// <param name="type">The type of the parameter.</param>
    /// <param name="described">What there is to tell of a change that no visitor made.</param>
    public EventData For(Type type, Func<Type, EventData?> described) => _data.GetValueOrDefault(type) ?? described(type) ?? (EventData)Activator.CreateInstance(type)!;
}
