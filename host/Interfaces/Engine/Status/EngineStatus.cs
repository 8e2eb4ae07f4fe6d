namespace Interfaces.Engine;

/// <summary>What engines do at a moment. It names demos and handlers, and no visitor.</summary>
/// <param name="Sessions">How many sessions are open.</param>
/// <param name="BusySessions">How many of them have events that run or wait.</param>
/// <param name="Handlers">What the handlers do that were called and have not ended, in the order of demos and names.</param>
public sealed record EngineStatus(int Sessions, int BusySessions, IReadOnlyList<HandlerStatus> Handlers)
{
    /// <summary>Looks at the engines that share sessions.</summary>
    /// <param name="context">What the engines are given.</param>
    public static EngineStatus Of(EngineContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var sessions = context.Sessions.All;
        var calls = sessions.SelectMany(static session => session.Running)
            .Select(static running => (Demo: running.Engine.Name, Handler: running.Plan.Listener.Name, running.Phase, running.Since))
            .Concat(context.Abandoned.All.Select(static handler => (handler.Demo, handler.Handler, Phase: HandlerPhase.Abandoned, handler.Since)));
        var handlers = calls.GroupBy(static call => (call.Demo, call.Handler, call.Phase), static call => call.Since)
            .Select(calls => new HandlerStatus(calls.Key.Demo, calls.Key.Handler, calls.Key.Phase, calls.Count(), context.Time.GetElapsedTime(calls.Min())))
            .OrderBy(static status => status.Demo, StringComparer.Ordinal)
            .ThenBy(static status => status.Handler, StringComparer.Ordinal)
            .ThenBy(static status => status.Phase);
        return new EngineStatus(sessions.Count, sessions.Count(static session => session.IsBusy), [.. handlers]);
    }
}
