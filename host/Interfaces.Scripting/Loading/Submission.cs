using System.Runtime.ExceptionServices;

namespace Interfaces.Scripting;

/// <summary>A script's code in memory, which can be run any number of times, each time with variables of its own.</summary>
internal sealed class Submission
{
    private readonly ScriptLoadContext _context;
    private Func<object?[], Task<object?>>? _factory;

    private Submission(ScriptLoadContext context, Func<object?[], Task<object?>> factory) => (_context, _factory) = (context, factory);

    public static Submission Load(CompiledScript script, ScriptInputs inputs, PackageAssets packages)
    {
        var context = new ScriptLoadContext(inputs, packages);
        try
        {
            var entry = context.LoadScript(script).GetType(script.EntryType, throwOnError: true)!
                .GetMethod(script.EntryMethod, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
                ?? throw new InvalidOperationException($"{script.EntryType} has no {script.EntryMethod}.");
            return new(context, entry.CreateDelegate<Func<object?[], Task<object?>>>());
        }
        catch
        {
            context.Unload();
            throw;
        }
    }

    /// <summary>Runs the script down to its last expression.</summary>
    /// <exception cref="TimeoutException">It took too long. It goes on running: code cannot be stopped from outside.</exception>
    public async Task<object?> RunAsync(TimeSpan limit, TimeProvider time, CancellationToken cancellation)
    {
        var factory = _factory ?? throw new ObjectDisposedException(nameof(Script), "The script was unloaded.");
        Task<Task<object?>> started;
        // What a script starts must not carry on with whatever its first visitor had in flight.
        using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
        {
            // A thread of its own: a script may block for long, and the pool is for visitors.
            started = Task.Factory.StartNew(
                () => factory(new object?[2]), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        try
        {
            return await started.Unwrap().WaitAsync(limit, time, cancellation);
        }
        catch (Exception exception) when (!started.IsCompleted)
        {
            Observe(started.Unwrap());
            ExceptionDispatchInfo.Throw(exception);
            throw;
        }
    }

    public void Unload()
    {
        _factory = null;
        _context.Unload();
    }

    // Whatever an abandoned run still throws has been reported as a timeout already.
    private static void Observe(Task task) => task.ContinueWith(
        static finished => _ = finished.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
}
