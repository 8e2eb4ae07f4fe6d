namespace Interfaces.Engine;

/// <summary>What a handler is called with, bound when it is first asked for.</summary>
internal sealed class BoundArguments(RaisedHandler raised, HandlerSignals? signals, Outputs outputs)
{
    private HandlerStep? _step;

    /// <summary>The arguments; whole after <see cref="Bind"/> has said that the handler can be called.</summary>
    public object?[] Values { get; } = new object?[raised.Plan.Signature.Parameters.Count];

    /// <summary>Binds the arguments, once.</summary>
    /// <returns>Whether the handler can be called.</returns>
    public HandlerStep Bind(CancellationToken cancellation) => _step ??= HandlerStep.Guard(() =>
    {
        if (Binder(cancellation).Bind(raised.Plan.Signature, Values) is { } fields)
            return new HandlerStep.Refused(fields);
        outputs.Watch();
        return HandlerStep.Ready.Instance;
    }, cancellation);

    /// <summary>Looks for kept results of an equal call.</summary>
    /// <returns>The results; <see langword="null"/> when there are none. When looking failed, the handler cannot be called.</returns>
    public async ValueTask<KeptResults?> FindAsync(CachedCall cached, CancellationToken cancellation)
    {
        if (Bind(cancellation) is not HandlerStep.Ready)
            return null;
        KeptResults? kept = null;
        _step = await HandlerStep.GuardAsync(async () =>
        {
            kept = await cached.FindAsync(Values, Binder(cancellation), cancellation);
            outputs.Recording = cached.Recording;
            return HandlerStep.Ready.Instance;
        }, cancellation);
        return kept;
    }

    /// <summary>Asks the handler's validator.</summary>
    /// <returns>Whether the inputs pass.</returns>
    public ValueTask<HandlerStep> ValidateAsync(InputValidator validator, CancellationToken cancellation) => HandlerStep.GuardAsync(async () =>
    {
        var arguments = new object?[validator.Signature.Parameters.Count];
        var fields = Binder(cancellation).Bind(validator.Signature, arguments) ?? await validator.ValidateAsync(raised.Plan.Inputs, arguments, cancellation);
        return fields is null ? HandlerStep.Ready.Instance : new HandlerStep.Refused(fields);
    }, cancellation);

    private ArgumentBinder Binder(CancellationToken cancellation) => new(raised, signals, cancellation);
}
