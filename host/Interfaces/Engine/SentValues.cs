using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>Checks the values that a page sends with an event, and keeps them for it.</summary>
internal sealed class SentValues
{
    private readonly Dictionary<int, object?> _values = [];
    private readonly DemoEngine _engine;
    private IReadOnlyDictionary<int, JsonElement> _sent = new Dictionary<int, JsonElement>();
    private Dictionary<int, Parsed<object?>>? _invalid;
    private Dictionary<string, string>? _errors;

    private SentValues(DemoEngine engine) => _engine = engine;

    /// <summary>No values: nobody sent any.</summary>
    public static SentValues None(DemoEngine engine) => new(engine);

    /// <summary>Why the event cannot run; <see langword="null"/> when it can.</summary>
    public Admission? Refusal { get; private set; }

    public static SentValues Read(DemoEngine engine, Session session, SessionDemo demo, HandlerPlan handler, IReadOnlyDictionary<int, JsonElement> sent)
    {
        var values = new SentValues(engine) { _sent = sent };
        var sends = demo.ReachOf(handler).Sends;
        foreach (var number in sent.Keys)
        {
            // The page of a region that has just run again may still tell of what was there before.
            if (!sends.Contains(number) && !engine.Definition.HasRegions)
                return values.Refuse($"The handler takes no value of component {number}. {(sends.Count == 0 ? "It takes none." : $"It takes those of: {string.Join(", ", sends)}.")}");
        }

        foreach (var number in sends)
        {
            var component = (Component)demo.Seen(number, session);
            if (!component.Enabled || !demo.IsInteractive(number, component) || !demo.IsOnPage(number, session))
                continue;
            if (sent.TryGetValue(number, out var json))
                values.Add(number, values.Parse(component, json, session), isRead: handler.Inputs.Contains(number));
            else if (handler.Inputs.Contains(number) && component.MustBeSent && !demo.MayBeAsleep(number))
                return values.Refuse($"The value of component {number} ({BlockName.Of(component)}) is missing.");
        }

        if (values._errors is not null)
            values.RefuseFields(handler);
        return values;
    }

    /// <summary>What came with the event for a block. The session may have been sent something else since.</summary>
    public bool TryGet(int number, out object? value) => _values.TryGetValue(number, out value);

    /// <summary>What came with the event for a block that the called handler itself does not read, and that cannot be read.</summary>
    public bool IsInvalid(int number, out Parsed<object?> parsed)
    {
        parsed = default;
        return _invalid is not null && _invalid.TryGetValue(number, out parsed);
    }

    /// <summary>The component as the page says it is, for a handler that takes all of it.</summary>
    public Component Apply(int number, Component component) =>
        _values.ContainsKey(number) && _sent.TryGetValue(number, out var json) ? component.WithSent(json) : component;

    /// <summary>A handler has given the block another value than what was sent.</summary>
    public void Overwrite(int number)
    {
        _values.Remove(number);
        _invalid?.Remove(number);
    }

    /// <summary>Gives the values to the session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="arePieces">Whether they came with a piece of a recording, of which there are many: each takes the place of an earlier one.</param>
    public void Store(Session session, bool arePieces)
    {
        foreach (var (number, value) in _values)
        {
            var change = session.Change(number, value, static (block, value) =>
                ValueEquality.Same(((Component)block).CurrentValue, value) ? block : ((Component)block).WithValue(value));
            if (arePieces)
                session.Files.Replace(change);
        }
    }

    private Parsed<object?> Parse(Component component, JsonElement json, IFileLookup files)
    {
        try
        {
            return component.ParseValue(json, files);
        }
        catch (Exception error)
        {
            // A component of a script's own: what it throws is no reason to show the visitor more than that.
            var fault = Failure.Report(_engine, $"The reading of {BlockName.Of(component)}", error);
            return Parsed.Error<object?>($"This value cannot be read (reference {fault.Reference}).");
        }
    }

    private void Add(int number, Parsed<object?> parsed, bool isRead)
    {
        if (parsed.Error is null)
            _values[number] = parsed.Value;
        else if (isRead)
            (_errors ??= [])[FieldKey.Of(number, parsed.Path)] = parsed.Error;
        else
            (_invalid ??= [])[number] = parsed;
    }

    // Who is told of one field hears of the others as well, also where it takes the whole handler to know what is wrong.
    private void RefuseFields(HandlerPlan handler)
    {
        Refusal = new Admission.Invalid(_errors!);
        try
        {
            AddErrorsOf(handler);
        }
        catch (Exception error)
        {
            // Validation is code of the script. What is wrong already is enough to tell.
            Failure.Report(_engine, handler.Listener.Name, error);
        }
    }

    private void AddErrorsOf(HandlerPlan handler)
    {
        var arguments = new object?[handler.Signature.Parameters.Count];
        foreach (var (parameter, input) in handler.Signature.Values.Zip(handler.Inputs))
        {
            if (_values.TryGetValue(input, out var value))
                arguments[parameter.Position] = ValueConverter.Convert(value, parameter.Type, _engine.Definition.JsonOptions).Value;
        }

        foreach (var error in ParameterValidation.Validate(handler.Signature.Parameters, arguments))
        {
            var input = handler.Inputs[handler.Signature.PlaceAmongValues(error.Parameter)];
            if (_values.ContainsKey(input))
                _errors!.TryAdd(FieldKey.Of(input, error.Path), error.Message);
        }
    }

    private SentValues Refuse(string message)
    {
        Refusal = new Admission.Malformed(message);
        return this;
    }
}
