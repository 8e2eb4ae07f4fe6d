namespace Interfaces.Engine;

/// <summary>Fills the parameters of a handler, or of its validator: from the components and states of a session, and from what is injected.</summary>
internal sealed class ArgumentBinder(
    DemoEngine engine,
    Session session,
    SessionDemo demo,
    HandlerPlan handler,
    Request? request,
    RaisedEvent raised,
    SentValues sent,
    bool isAsked,
    HandlerSignals? signals,
    CancellationToken cancellation)
{
    private Dictionary<string, string>? _errors;

    /// <summary>Fills the arguments.</summary>
    /// <returns>Messages at fields, when the values do not pass; else <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, string>? Bind(HandlerSignature signature, object?[] arguments)
    {
        var input = 0;
        foreach (var parameter in signature.Parameters)
            arguments[parameter.Position] = parameter.IsInjected ? Inject(parameter.Type) : Read(handler.Inputs[input++], parameter);

        if (_errors is null && signature.HasValidation)
            Validate(signature, arguments);
        return _errors;
    }

    // What another handler changed can tell as much of itself as what a visitor changed.
    private EventData? Described(Type type) => handler.Triggers
        .Where(trigger => trigger.Event == EventNames.Change)
        .Select(trigger => session.Block(trigger.Block).DescribeChange(type, session.Current) is { } data ? data with { Target = session.Block(trigger.Block), Event = trigger.Event } : null)
        .FirstOrDefault(data => data is not null);

    private object? Inject(Type type)
    {
        if (type == typeof(CancellationToken))
            return cancellation;
        if (type == typeof(TimeProvider))
            return engine.Context.Time;
        if (type == typeof(Random))
            return engine.Context.Random;
        if (type == typeof(Request))
            return request ?? new Request();
        if (type == typeof(Cache))
            return engine.Caches.Of(session);
        if (type == typeof(InputValues))
            return new InputValues(AllValues(), demo.JsonOptions);
        if (type == typeof(FlagContext))
            return new FlagContext(engine.Name, engine.Context.Flagging);
        if (signals is not null && HandlerSignals.Serve(type))
            return signals.For(type);
        if (type.IsAssignableTo(typeof(EventData)))
            return raised.For(type, Described);
        throw new InvalidOperationException($"Nothing is known to fill a parameter of type {type.Name} with.");
    }

    private Dictionary<BlockIdentity, object?> AllValues()
    {
        var values = new Dictionary<BlockIdentity, object?>();
        foreach (var number in handler.Inputs)
        {
            var value = ValueOf(number);
            values[demo.Declared(number).Identity] = value.Error is { } error ? Refuse(number, value.Path, error) : value.Value;
        }

        return values;
    }

    private object? Read(int number, HandlerParameter parameter)
    {
        var value = ValueOf(number);
        if (value.Error is { } error)
            return Refuse(number, value.Path, error);
        return parameter.TakesComponent ? sent.Apply(number, (Component)demo.Seen(number, session)).WithValue(value.Value) : Convert(number, parameter, value.Value);
    }

    private Parsed<object?> ValueOf(int number)
    {
        if (demo.Declared(number) is ISessionState state)
            return Parsed.Ok(session.States.Get(number, state));
        if (sent.IsInvalid(number, out var refused))
            return refused;
        // Another event of the session may have been sent since with other values: this one gets its own.
        return Parsed.Ok(isAsked && sent.TryGet(number, out var value) ? value : ((Component)demo.Seen(number, session)).CurrentValue);
    }

    private object? Convert(int number, HandlerParameter parameter, object? value)
    {
        if (parameter.Type.IsInstanceOfType(value))
            return value;
        var converted = ValueConverter.Convert(value, parameter.Type, demo.JsonOptions);
        return converted.Error is { } error ? Refuse(number, converted.Path, error) : converted.Value;
    }

    private object? Refuse(int number, string? path, string message)
    {
        (_errors ??= []).TryAdd(FieldKey.Of(number, path), message);
        return null;
    }

    private void Validate(HandlerSignature signature, object?[] arguments)
    {
        foreach (var error in ParameterValidation.Validate(signature.Parameters, arguments))
        {
            // What a visitor cannot fill in, no message at a field can mend: the handler gets its null.
            var input = handler.Inputs[signature.PlaceAmongValues(error.Parameter)];
            if (arguments[error.Parameter] is not null || ((Component)demo.Declared(input)).IsInput)
                Refuse(input, error.Path, error.Message);
        }
    }
}
