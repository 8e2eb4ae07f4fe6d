namespace Interfaces.Engine;

/// <summary>The results of one call, one after another.</summary>
internal sealed class HandlerResults(HandlerInvoker handler, ResultShape shape, object?[] arguments, RegionScope? scope, CancellationToken cancellation) : ICallResults
{
    private IAsyncEnumerator<object?>? _stream;
    private bool _called;

    /// <inheritdoc/>
    public async ValueTask<HandlerStep> NextAsync()
    {
        // On another thread: this one tells the visitor, also of a handler that does not come back. Who has a context has an order of their own.
        if (!_called && SynchronizationContext.Current is null)
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var entered = scope?.Enter();
        return await HandlerStep.GuardAsync(() => shape.Stream is null ? CallAsync() : MoveAsync(shape.Stream), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<Exception?> EndAsync()
    {
        if (_stream is null)
            return null;
        var end = await HandlerStep.GuardAsync(async () =>
        {
            await _stream.DisposeAsync();
            return HandlerStep.Ended.Instance;
        }, cancellation);
        return (end as HandlerStep.Threw)?.Error;
    }

    private async ValueTask<HandlerStep> CallAsync()
    {
        if (_called)
            return HandlerStep.Ended.Instance;
        _called = true;
        var result = handler.Invoke(arguments);
        if (shape.Unwrap is { } unwrap)
            result = await unwrap(result!);
        return shape.HasValue ? new HandlerStep.Returned(result) : HandlerStep.Ended.Instance;
    }

    private async ValueTask<HandlerStep> MoveAsync(Func<object, CancellationToken, IAsyncEnumerator<object?>> open)
    {
        cancellation.ThrowIfCancellationRequested();
        _stream ??= open(handler.Invoke(arguments)!, cancellation);
        return await _stream.MoveNextAsync() ? new HandlerStep.Returned(_stream.Current) : HandlerStep.Ended.Instance;
    }
}
