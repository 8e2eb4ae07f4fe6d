namespace Interfaces.Engine;

/// <summary>A handler and how its events are raised.</summary>
/// <param name="Number">Its number in the demo.</param>
/// <param name="Name">The name by which messages speak of it.</param>
/// <param name="Events">The events that run it.</param>
/// <param name="Sends">The blocks whose values come with its events.</param>
/// <param name="Updates">The blocks on the page that it may update.</param>
/// <param name="Mode">What happens to an event while it runs for the same visitor; never <see cref="TriggerMode.Default"/>.</param>
public sealed record HandlerDescription(
    int Number,
    string Name,
    IReadOnlyList<EventDescription> Events,
    IReadOnlyList<int> Sends,
    IReadOnlyList<int> Updates,
    TriggerMode Mode)
{
    /// <summary>Whether it serves the page alone, and is no function for other programs. Default: <see langword="false"/>.</summary>
    public bool IsForPage { get; init; }

    internal static HandlerDescription Of(HandlerPlan plan, SessionDemo demo) => new(
        plan.Number,
        plan.Listener.Name,
        [.. plan.Triggers.Select(trigger => new EventDescription(trigger.Block, trigger.Event))],
        demo.ReachOf(plan).Sends,
        plan.Updates,
        plan.Mode)
    {
        IsForPage = plan.Listener.IsForPage,
    };
}

/// <summary>An event of a block.</summary>
/// <param name="Block">The block's number.</param>
/// <param name="Name">The event: <c>click</c>, <c>change</c>, <c>load</c> …</param>
public sealed record EventDescription(int Block, string Name);
