namespace Interfaces.Engine;

/// <summary>Fills the parameters of a handler, or of its validator: from the components and states of a session, and from what is injected.</summary>
internal sealed class ArgumentBinder(RaisedHandler raised, HandlerSignals? signals, CancellationToken cancellation)
{
    private Dictionary<string, string>? _errors;

    /// <summary>Fills the arguments.</summary>
    /// <returns>Messages at fields, when the values do not pass; else <see langword="null"/>.</returns>
    public IReadOnlyDictionary<string, string>? Bind(HandlerSignature signature, object?[] arguments)
    {
        var input = 0;
        foreach (var parameter in signature.Parameters)
            arguments[parameter.Position] = parameter.IsInjected ? Inject(parameter.Type) : Read(raised.Plan.Inputs[input++], parameter);

        if (_errors is null && signature.HasValidation)
            Validate(signature, arguments);
        return _errors;
    }

    // What another handler changed can tell as much of itself as what a visitor changed.
    private EventData? Described(Type type) => raised.Plan.Triggers
        .Where(trigger => trigger.Event == EventNames.Change)
        .Select(trigger => raised.Session.Block(trigger.Block).DescribeChange(type, raised.Session.Current) is { } data ? data with { Target = raised.Session.Block(trigger.Block), Event = trigger.Event } : null)
        .FirstOrDefault(data => data is not null);

    private object? Inject(Type type)
    {
        if (type == typeof(CancellationToken))
            return cancellation;
        if (type == typeof(TimeProvider))
            return raised.Engine.Context.Time;
        if (type == typeof(Random))
            return raised.Engine.Context.Random;
        if (type == typeof(Request))
            return raised.Request ?? new Request();
        if (type == typeof(Cache))
            return raised.Engine.Caches.Of(raised.Session);
        if (type == typeof(InputValues))
            return new InputValues(AllValues(), raised.Demo.JsonOptions);
        if (type == typeof(FlagContext))
            return new FlagContext(raised.Engine.Name, raised.Engine.Context.Flagging);
        if (signals is not null && HandlerSignals.Serve(type))
            return HandlerSignals.For(type, signals);
        if (type.IsAssignableTo(typeof(EventData)))
            return raised.Event.For(type, Described);
        throw new InvalidOperationException($"Nothing is known to fill a parameter of type {type.Name} with.");
    }

    private Dictionary<BlockIdentity, object?> AllValues()
    {
        var values = new Dictionary<BlockIdentity, object?>();
        foreach (var number in raised.Plan.Inputs)
        {
            var value = ValueOf(number);
            values[raised.Demo.Declared(number).Identity] = value.Error is { } error ? Refuse(number, value.Path, error) : value.Value;
        }

        return values;
    }

    private object? Read(int number, HandlerParameter parameter)
    {
        var value = ValueOf(number);
        if (value.Error is { } error)
            return Refuse(number, value.Path, error);
        return parameter.TakesComponent ? raised.Sent.Apply(number, (Component)raised.Demo.Seen(number, raised.Session)).WithValue(value.Value) : Convert(number, parameter, value.Value);
    }

    private Parsed<object?> ValueOf(int number)
    {
        if (raised.Demo.Declared(number) is ISessionState state)
            return Parsed.Ok(raised.Session.States.Get(number, state));
        if (raised.Sent.IsInvalid(number, out var refused))
            return refused;
        // Another event of the session may have been sent since with other values: this one gets its own.
        return Parsed.Ok(raised.IsAsked && raised.Sent.TryGet(number, out var value) ? value : ((Component)raised.Demo.Seen(number, raised.Session)).CurrentValue);
    }

    private object? Convert(int number, HandlerParameter parameter, object? value)
    {
        if (parameter.Type.IsInstanceOfType(value))
            return value;
        var converted = ValueConverter.Convert(value, parameter.Type, raised.Demo.JsonOptions);
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
            var input = raised.Plan.Inputs[signature.PlaceAmongValues(error.Parameter)];
            if (arguments[error.Parameter] is not null || ((Component)raised.Demo.Declared(input)).IsInput)
                Refuse(input, error.Path, error.Message);
        }
    }
}
