using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>
/// Loads the compiler in the background once the first page is out, so that the first saved script shows as fast as the
/// others. Only where scripts are watched: elsewhere cached scripts need no compiler, and its memory is better spent.
/// </summary>
internal sealed class CompilerWarmUp(ScriptCompiler compiler, HostOptions options, IHostApplicationLifetime lifetime, ILogger<CompilerWarmUp> log)
{
    private int _started;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (options.Watch && Volatile.Read(ref _started) == 0)
            context.Response.OnCompleted(() => Start(context));
        return next(context);
    }

    private Task Start(HttpContext context)
    {
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && Interlocked.Exchange(ref _started, 1) == 0)
            _ = RunAsync();
        return Task.CompletedTask;
    }

    private async Task RunAsync()
    {
        try
        {
            await Task.Run(() => compiler.WarmUpAsync(lifetime.ApplicationStopping));
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The host ends first.
        }
        catch (Exception exception)
        {
            // Nobody waits for this; without it the first compile is slow, and says itself what is wrong.
            HostLog.WarmUpFailed(log, exception);
        }
    }
}
