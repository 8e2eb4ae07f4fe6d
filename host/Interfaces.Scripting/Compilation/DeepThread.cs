using System.Runtime.ExceptionServices;

namespace Interfaces.Scripting;

/// <summary>Runs work on a thread with a deep stack.</summary>
internal static class DeepThread
{
    public static T Run<T>(Func<T> work, int stackBytes)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            stackBytes)
        { IsBackground = true, Name = "script compiler" };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
