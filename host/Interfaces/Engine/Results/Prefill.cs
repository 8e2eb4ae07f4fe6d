namespace Interfaces.Engine;

/// <summary>Calls a handler with no visitor there, so that its results are kept before one comes.</summary>
internal static class Prefill
{
    /// <summary>Calls the handler, unless the results of an equal call are kept already.</summary>
    /// <returns>Why the results are not kept; <see langword="null"/> when the handler came to its end.</returns>
    /// <exception cref="ArgumentException">A value is not one for its input, or there are more or fewer values than inputs.</exception>
    /// <exception cref="InvalidOperationException">The results of the handler are not kept for all visitors.</exception>
    public static async Task<EngineMessage.Failed?> RunAsync(DemoEngine engine, HandlerPlan handler, IReadOnlyList<object?> values, RaisedEvent raised, CancellationToken cancellation)
    {
        if (handler.Options.Cache is not { PerSession: false })
            throw new InvalidOperationException($"{handler.Listener.Name} keeps no results for all visitors. Give it a ResultCache whose PerSession is false.");
        if (values.Count != handler.Inputs.Count)
            throw new ArgumentException($"{handler.Listener.Name} has {handler.Inputs.Count} inputs, and {values.Count} values were given.", nameof(values));

        // No store knows it: it takes no visitor's place, and is not said goodbye to.
        var session = new Session(engine);
        foreach (var (number, value) in handler.Inputs.Zip(values))
        {
            var accepted = ((Component)session.Block(number)).Accept(value);
            if (accepted.Error is { } error)
                throw new ArgumentException($"{BlockName.Of(session.Block(number))} cannot take a value: {error}", nameof(values));
            session.Change(number, accepted.Value, static (block, value) => ((Component)block).WithValue(value));
        }

        EngineMessage.Failed? failed = null;
        var run = new HandlerRun(new RaisedHandler(engine, session, session.Demo, handler, null, raised, SentValues.None(engine), IsAsked: true));
        await foreach (var message in run.RunAsync(cancellation))
            failed = message as EngineMessage.Failed ?? failed;
        cancellation.ThrowIfCancellationRequested();
        return failed;
    }
}
