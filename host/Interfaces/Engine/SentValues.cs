using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>Checks the values that a page sends with an event.</summary>
internal sealed class SentValues
{
    private readonly List<(int Number, object? Value)> _values = [];
    private Dictionary<string, string>? _errors;

    private SentValues()
    {
    }

    /// <summary>Why the event cannot run; <see langword="null"/> when it can.</summary>
    public Admission? Refusal { get; private set; }

    /// <summary>Values that the handler itself does not read, and that cannot be read: by block number.</summary>
    public Dictionary<int, Parsed<object?>>? Invalid { get; private set; }

    public static SentValues Read(DemoDefinition definition, Session session, HandlerPlan handler, IReadOnlyDictionary<int, JsonElement> sent)
    {
        var values = new SentValues();
        foreach (var number in sent.Keys)
        {
            if (!handler.Sends.Contains(number))
                return values.Refuse($"The handler takes no value of component {number}. It takes those of: {string.Join(", ", handler.Sends)}.");
        }

        foreach (var number in handler.Sends)
        {
            var component = (Component)session.Block(number);
            if (!component.Enabled || !definition.Interactivity.Of(number, component) || !definition.IsOnPage(number, session))
                continue;
            if (sent.TryGetValue(number, out var json))
                values.Add(number, component.ParseValue(json), isRead: handler.Inputs.Contains(number));
            else if (handler.Inputs.Contains(number) && component.MustBeSent)
                return values.Refuse($"The value of component {number} ({BlockName.Of(component)}) is missing.");
        }

        if (values._errors is { } errors)
            values.Refusal = new Admission.Invalid(errors);
        return values;
    }

    public void Store(Session session)
    {
        foreach (var (number, value) in _values)
        {
            session.Change(number, value, static (block, value) =>
                ValueEquality.Same(((Component)block).CurrentValue, value) ? block : ((Component)block).WithValue(value));
        }
    }

    private void Add(int number, Parsed<object?> parsed, bool isRead)
    {
        if (parsed.Error is null)
            _values.Add((number, parsed.Value));
        else if (isRead)
            (_errors ??= [])[FieldKey.Of(number, parsed.Path)] = parsed.Error;
        else
            (Invalid ??= [])[number] = parsed;
    }

    private SentValues Refuse(string message)
    {
        Refusal = new Admission.Malformed(message);
        return this;
    }
}
