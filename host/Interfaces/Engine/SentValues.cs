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

        if (values._errors is not null)
            values.RefuseFields(definition, handler);
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

    // Who is told of one field hears of the others as well, also where it takes the whole handler to know what is wrong.
    private void RefuseFields(DemoDefinition definition, HandlerPlan handler)
    {
        var read = _values.ToDictionary(value => value.Number, value => value.Value);
        var arguments = new object?[handler.Signature.Parameters.Count];
        foreach (var (parameter, input) in handler.Signature.Values.Zip(handler.Inputs))
        {
            if (read.TryGetValue(input, out var value))
                arguments[parameter.Position] = ValueConverter.Convert(value, parameter.Type, definition.JsonOptions).Value;
        }

        foreach (var error in ParameterValidation.Validate(handler.Signature.Parameters, arguments))
        {
            var input = handler.InputOf(error.Parameter);
            if (read.ContainsKey(input))
                _errors!.TryAdd(FieldKey.Of(input, error.Path), error.Message);
        }

        Refusal = new Admission.Invalid(_errors!);
    }

    private SentValues Refuse(string message)
    {
        Refusal = new Admission.Malformed(message);
        return this;
    }
}
