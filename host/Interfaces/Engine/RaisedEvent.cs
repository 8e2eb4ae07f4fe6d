using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>The event that a call was raised by, and what it carries for the handler's parameters.</summary>
internal sealed class RaisedEvent
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    private readonly Dictionary<Type, EventData> _data = [];

    private RaisedEvent()
    {
    }

    /// <summary>No event of a visitor's: the handler was called by what another handler did.</summary>
    public static RaisedEvent None { get; } = new();

    /// <summary>Reads what a page says of an event, as far as the handler asks for it.</summary>
    /// <returns>The event, or what is wrong with it.</returns>
    public static Parsed<RaisedEvent> Read(Session session, HandlerPlan handler, EventCall call)
    {
        if (call.Trigger < 0 || call.Trigger >= Math.Max(1, handler.Triggers.Count))
            return Parsed.Error<RaisedEvent>($"The handler has no trigger {call.Trigger}; it has {handler.Triggers.Count}.");

        var raised = new RaisedEvent();
        foreach (var type in handler.Signature.Parameters.Select(parameter => parameter.Type).Where(type => type.IsAssignableTo(typeof(EventData))).Distinct())
        {
            var (number, name) = handler.Triggers.ElementAtOrDefault(call.Trigger);
            var source = session.Block(number);
            var data = source.ReadEvent(type, call.Data is { ValueKind: JsonValueKind.Object } json ? json : Nothing);
            if (data.Error is { } error)
                return Parsed.Error<RaisedEvent>($"What the event {name} says of itself cannot be read: {error}");
            raised._data.Add(type, data.Value! with { Target = source, Event = name });
        }

        return Parsed.Ok(raised);
    }

    /// <summary>What fills a parameter of a type of event data.</summary>
    public EventData For(Type type) => _data.GetValueOrDefault(type) ?? (EventData)Activator.CreateInstance(type)!;
}
