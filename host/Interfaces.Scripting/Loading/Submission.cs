using System.Reflection;

namespace Interfaces.Scripting;

/// <summary>A script's code in memory, which can be run any number of times, each time with variables of its own.</summary>
internal sealed class Submission
{
    private readonly ScriptLoadContext _context;
    private Func<object?[], Task<object?>>? _factory;

    private Submission(ScriptLoadContext context, Func<object?[], Task<object?>> factory) => (_context, _factory) = (context, factory);

    /// <summary>The code itself.</summary>
    /// <exception cref="ObjectDisposedException">The script was unloaded.</exception>
    public Assembly Code => (_factory ?? throw new ObjectDisposedException(nameof(Script), "The script was unloaded.")).Method.Module.Assembly;

    public static Submission Load(CompiledScript script, ScriptInputs inputs, PackageAssets packages)
    {
        var context = new ScriptLoadContext(inputs, packages);
        try
        {
            var entry = context.LoadScript(script).GetType(script.EntryType, throwOnError: true)!
                .GetMethod(script.EntryMethod, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
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
    /// <exception cref="SubmissionTimeoutException">It took too long. It goes on running: code cannot be stopped from outside.</exception>
    public async Task<object?> RunAsync(TimeSpan limit, TimeProvider time, CancellationToken cancellation)
    {
        var running = Start(_factory ?? throw new ObjectDisposedException(nameof(Script), "The script was unloaded."));
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var waiting = Task.Delay(limit, time, ended.Token);
        if (await Task.WhenAny(running, waiting) == running)
        {
            // A timer that goes on would hold the script's value for as long.
            await ended.CancelAsync();
            return await running;
        }

        // Whatever an abandoned run still throws is nobody's any more.
        _ = running.ContinueWith(static run => _ = run.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        await waiting;
        throw new SubmissionTimeoutException();
    }

    public void Unload()
    {
        _factory = null;
        _context.Unload();
    }

    private static Task<object?> Start(Func<object?[], Task<object?>> factory)
    {
        // What a script starts must not carry on with what its first visitor had in flight. And it gets a thread of its
        // own: a script may block for long, and the pool is for visitors.
        using (Flow.Suppress())
        {
            return Task.Factory.StartNew(
                () => factory(new object?[2]), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        }
    }
}

/// <summary>A script did not come to its end in time.</summary>
internal sealed class SubmissionTimeoutException : Exception;
