namespace Interfaces.Engine;

/// <summary>Makes what others wait for. They go on on threads of their own, so that none holds up another; who has a context has an order of their own, which stays.</summary>
internal static class Completion
{
    private static TaskCreationOptions Options => SynchronizationContext.Current is null ? TaskCreationOptions.RunContinuationsAsynchronously : TaskCreationOptions.None;

    public static TaskCompletionSource New() => new(Options);

    public static TaskCompletionSource<T> New<T>() => new(Options);
}
