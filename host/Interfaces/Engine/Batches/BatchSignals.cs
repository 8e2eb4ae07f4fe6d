namespace Interfaces.Engine;

/// <summary>What a handler that is called for several says: all of them are told.</summary>
/// <param name="seats">Where they are told: one at least.</param>
internal sealed class BatchSignals(IReadOnlyList<ISignals> seats) : ISignals
{
    /// <inheritdoc/>
    public TimeProvider Time => seats[0].Time;

    /// <inheritdoc/>
    public void Report(IReadOnlyList<ProgressLevel> levels)
    {
        foreach (var seat in seats)
            seat.Report(levels);
    }

    /// <inheritdoc/>
    public void Say(EngineMessage.Notice notice)
    {
        foreach (var seat in seats)
            seat.Say(notice);
    }
}
