namespace Interfaces.Scripting;

/// <summary>Runs work on a thread with a deep stack.</summary>
internal static class DeepThread
{
    public static Task<T> RunAsync<T>(Func<T> work, int stackBytes)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(done, work), stackBytes) { IsBackground = true, Name = "script compiler" };
        thread.UnsafeStart();
        return done.Task;
    }

    private static void Complete<T>(TaskCompletionSource<T> done, Func<T> work)
    {
        try
        {
            done.SetResult(work());
        }
        catch (OperationCanceledException exception)
        {
            done.SetCanceled(exception.CancellationToken);
        }
        catch (Exception exception)
        {
            done.SetException(exception);
            // Who waited may have given up: then nobody else looks at it.
            _ = done.Task.Exception;
        }
    }
}
