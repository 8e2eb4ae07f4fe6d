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
        try
        {
            return shape.Stream is null ? await CallAsync() : await MoveAsync(shape.Stream);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return HandlerStep.Cancelled.Instance;
        }
#pragma warning disable CA1031 // Whatever a script throws is its visitor's failure and the log's, and no other session's.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new HandlerStep.Threw(error);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Exception?> EndAsync()
    {
        try
        {
            if (_stream is not null)
                await _stream.DisposeAsync();
            return null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
#pragma warning disable CA1031 // As above.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return error;
        }
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
