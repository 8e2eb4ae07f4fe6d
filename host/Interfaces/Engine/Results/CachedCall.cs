namespace Interfaces.Engine;

/// <summary>One call of a handler whose results are kept: finds them, or keeps those that it is going to make.</summary>
internal sealed class CachedCall(ResultStore store, HandlerPlan handler, ContentKey keys, ContentSize sizes) : IDisposable
{
    private string? _key;
    private Signal? _mine;

    /// <summary>Takes down the results of this call; <see langword="null"/> when they are not going to be kept.</summary>
    public ResultRecording? Recording { get; private set; }

    /// <summary>Finds the results of an equal call. When one runs at this moment, waits for its end.</summary>
    /// <param name="arguments">What the handler is called with.</param>
    /// <param name="binder">Fills the parameters of the function that makes the key.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The results; <see langword="null"/> when this call has to make them.</returns>
    public async ValueTask<KeptResults?> FindAsync(object?[] arguments, ArgumentBinder binder, CancellationToken cancellation)
    {
        _key = await KeyAsync(arguments, binder, cancellation);
        if (_key is null)
            return null;
        // A stream goes at the pace of its reader, for which no other need wait.
        while (!handler.Signature.IsStreaming)
        {
            var claim = store.Ask(_key);
            if (claim.Found is not null)
                return claim.Found;
            _mine = claim.Mine;
            if (claim.Running is null)
                break;
            await claim.Running.WaitAsync(cancellation);
        }

        Recording = new ResultRecording(sizes, store.Options.MaxBytes);
        return Again();
    }

    /// <summary>What an equal call has kept since: it may have been before this one in the line.</summary>
    public KeptResults? Again() => _key is null ? null : store.Find(_key);

    /// <summary>Keeps what was taken down.</summary>
    public void Keep()
    {
        if (Recording?.Results is { } results)
            store.Keep(_key!, results);
        Dispose();
    }

    /// <summary>Lets others go on that wait for the results. Again is no harm.</summary>
    public void Dispose()
    {
        if (_mine is { } mine)
            store.End(_key!, mine);
        _mine = null;
    }

    private async ValueTask<string?> KeyAsync(object?[] arguments, ArgumentBinder binder, CancellationToken cancellation)
    {
        if (store.Options.Key is not { } function)
            return keys.Of(handler.Signature.Values.Select(parameter => arguments[parameter.Position]));
        var signature = HandlerSignature.Of(function);
        var inputs = new object?[signature.Parameters.Count];
        if (binder.Bind(signature, inputs) is not null)
            return null;
        var step = await new HandlerInvoker(function).Call(inputs, cancellation).NextAsync();
        if (step is HandlerStep.Threw threw)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(threw.Error);
        cancellation.ThrowIfCancellationRequested();
        return step is HandlerStep.Returned { Value: { } value } ? keys.Of([value]) : null;
    }
}
