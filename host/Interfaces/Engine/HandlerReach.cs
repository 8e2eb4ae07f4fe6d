namespace Interfaces.Engine;

/// <summary>What follows from calling a handler: it, and those that it, or its changes, may call.</summary>
/// <param name="Sends">The components whose values a page sends, in ascending order: what any of them reads.</param>
/// <param name="MayStream">Whether any of them yields results one after another.</param>
/// <param name="MayBeCancelled">Whether any of them wants to be told when it is cancelled.</param>
internal sealed record HandlerReach(IReadOnlyList<int> Sends, bool MayStream, bool MayBeCancelled)
{
    public static HandlerReach Of(HandlerPlan handler, SessionDemo demo)
    {
        var reached = Reached(handler, demo);
        return new HandlerReach(
            [.. reached.SelectMany(plan => plan.Inputs).Where(number => ((Component)demo.Declared(number)).IsInput).Distinct().Order()],
            reached.Any(plan => plan.Signature.IsStreaming),
            reached.Any(plan => plan.Signature.TakesCancellation));
    }

    private static HashSet<HandlerPlan> Reached(HandlerPlan start, SessionDemo demo)
    {
        var reached = new HashSet<HandlerPlan> { start };
        var pending = new Queue<HandlerPlan>(reached);
        while (pending.TryDequeue(out var plan))
        {
            var changes = plan.Outputs.Concat(plan.Resets).Concat(plan.Inputs).SelectMany(demo.ListenersToChange);
            foreach (var next in plan.Next.Select(next => next.Handler).Concat(changes).Concat(Inside(plan, demo)).Where(reached.Add))
                pending.Enqueue(next);
        }

        return reached;
    }

    // What a region runs as soon as it is made will be much like what it is now.
    private static IEnumerable<HandlerPlan> Inside(HandlerPlan plan, SessionDemo demo) =>
        plan.Listener.MakesBlocks ? demo.ContentOf(plan.Outputs[0])?.FirstRuns ?? [] : [];
}
