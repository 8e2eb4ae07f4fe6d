namespace Interfaces.Engine;

/// <summary>Something that happens once and is waited for. Who signals is never held up by who waits.</summary>
internal static class Signal
{
    public static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits for a signal.</summary>
    /// <remarks>
    /// What waits for a task that waits for another goes on by way of a pool thread: who has a context of their own would
    /// go on too late to keep the order there. So it is the signal itself that is cancelled, and it must have no other who waits.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public static async Task WaitAsync(TaskCompletionSource signal, CancellationToken cancellation)
    {
        using var cancelling = cancellation.UnsafeRegister(static (signal, token) => ((TaskCompletionSource)signal!).TrySetCanceled(token), signal);
        await signal.Task;
    }
}
