namespace Interfaces.Engine;

/// <summary>What became different when a region ran.</summary>
/// <param name="Messages">What the page is told.</param>
/// <param name="Changed">The blocks that were kept and have another value.</param>
/// <param name="FirstRuns">The regions inside that run now.</param>
internal sealed record RegionChange(IReadOnlyList<EngineMessage> Messages, IReadOnlyList<int> Changed, IReadOnlyList<HandlerPlan> FirstRuns)
{
    /// <summary>The region was gone by then.</summary>
    public static RegionChange None { get; } = new([], [], []);
}
