namespace Interfaces;

/// <summary>Several events that call the same handler: what <c>Demo.On(…)</c> returns.</summary>
public sealed class TriggerSet : IRaisesRun
{
    private readonly IReadOnlyList<Trigger> _triggers;

    internal TriggerSet(IReadOnlyList<Trigger> triggers) => _triggers = triggers;

    // Nobody listens to it itself.
    BlockIdentity IEventSource.Identity { get; } = new();

    void IEventSource.Attach(Listener listener, string kind)
    {
        foreach (var trigger in _triggers.Count > 0 ? _triggers : OpeningAndChanges(listener))
            listener.ListensTo(trigger);
        // The opening of the page belongs to no block that could lead to the listener.
        foreach (var block in listener.Inputs.Concat<Block>(listener.Outputs))
            block.Identity.AddOnce(listener);
    }

    private static IEnumerable<Trigger> OpeningAndChanges(Listener listener) =>
        listener.Inputs.OfType<IRaisesChange>().Select(input => input.Change()).Prepend(Trigger.Load);
}
