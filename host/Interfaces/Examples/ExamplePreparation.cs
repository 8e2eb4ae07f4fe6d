using Interfaces.Engine;

namespace Interfaces;

/// <summary>Runs the handlers of examples whose results are wanted before anybody chooses one.</summary>
internal static class ExamplePreparation
{
    /// <summary>Runs them one after another. What fails is reported, and is tried again when a visitor chooses it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task RunAsync(DemoEngine engine, CancellationToken cancellation)
    {
        foreach (var examples in engine.Definition.Blocks.OfType<Examples>().Where(examples => examples.Cache == ExampleCache.Eager))
        {
            var runner = engine.Definition.Handlers
                .Single(handler => handler.Listener == examples.Filling).Next
                .Select(next => next.Handler)
                .First(handler => handler.Options.Cache is not null);
            // A cache of each visitor's own has nothing to be filled beforehand.
            if (runner.Options.Cache is not { PerSession: false })
                continue;
            for (var example = 0; example < examples.Count; example++)
            {
                if (examples.ValuesOf(example) is { } values)
                    await engine.PrefillAsync(runner.Number, values, cancellation);
            }
        }

        foreach (var handler in engine.Definition.Handlers.Where(handler => handler.Options.Cache is { PerSession: false }))
        {
            foreach (var call in handler.Listener.Prepared)
                await Prefill.RunAsync(engine, handler, call.Values, RaisedEvent.Of(call.Event), cancellation);
        }
    }
}
