namespace Interfaces.Engine;

/// <summary>The results of one call, one after another.</summary>
internal sealed class HandlerResults(HandlerInvoker handler, ResultShape shape, object?[] arguments, CancellationToken cancellation) : IAsyncDisposable
{
    private IAsyncEnumerator<object?>? _stream;
    private bool _called;

    /// <summary>Runs the handler up to its next result.</summary>
    public async ValueTask<HandlerStep> NextAsync()
    {
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

    public ValueTask DisposeAsync() => _stream?.DisposeAsync() ?? default;

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
