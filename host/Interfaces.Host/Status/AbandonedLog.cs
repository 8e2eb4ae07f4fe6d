using Interfaces.Engine;

namespace Interfaces.Host.Status;

/// <summary>Writes to the log which handlers were given up, and which of them came to their end.</summary>
internal sealed class AbandonedLog(EngineContext engines, ILogger<AbandonedLog> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        engines.Abandoned.Added += OnAdded;
        engines.Abandoned.Ended += OnEnded;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        engines.Abandoned.Added -= OnAdded;
        engines.Abandoned.Ended -= OnEnded;
        return Task.CompletedTask;
    }

    private void OnAdded(AbandonedHandler handler)
    {
        if (handler.KeepsPlace)
            HostLog.HandlerKeepsPlace(log, handler.Demo, handler.Handler, engines.Options.MaxAbandonedHandlers);
        else
            HostLog.HandlerAbandoned(log, handler.Demo, handler.Handler, engines.Options.CancellationGrace);
    }

    private void OnEnded(AbandonedHandler handler) => HostLog.AbandonedHandlerEnded(log, handler.Demo, handler.Handler, engines.Time.GetElapsedTime(handler.Since));
}
