namespace Interfaces.Host.Transcripts;

/// <summary>Does what happens in one step, and lets the clock go while it waits for the end.</summary>
internal sealed class ReplaySteps(
    Stage stage,
    Strand strand,
    Dictionary<string, Visitor> visitors,
    TranscriptOptions options,
    CancellationToken cancellation)
{
    private readonly TimeSpan _latest = stage.Time.Elapsed + options.MaxStepClock;

    /// <returns>Why it cannot be done; <see langword="null"/> when it was.</returns>
    public Task<string?> PlayAsync(Happening happening)
    {
        switch (happening)
        {
            case Happening.Advance advance:
                stage.Recorder.Begin(null);
                return AdvanceAsync(advance.By);
            case Happening.Wait wait:
                stage.Recorder.Begin(wait.Visitor);
                return WaitAsync(wait.Visitor);
            case Happening.Act act:
                stage.Recorder.Begin(act.Visitor);
                return ActAsync(act);
            default:
                throw new InvalidOperationException("A step is an act, a wait or an advance.");
        }
    }

    private async Task<string?> AdvanceAsync(TimeSpan by)
    {
        var until = stage.Time.Elapsed + by;
        await FireAsync(until);
        stage.Time.GoTo(until);
        return null;
    }

    private async Task<string?> WaitAsync(string name) => visitors.TryGetValue(name, out var visitor)
        ? await FinishAsync(visitor.Ends)
        : $"{name} has not opened the page yet, and so has nothing to wait for.";

    private async Task<string?> ActAsync(Happening.Act act)
    {
        if (!visitors.TryGetValue(act.Visitor, out var visitor))
        {
            visitor = await OnStrandAsync(() => visitors[act.Visitor] = new Visitor(stage, act.Visitor));
            if (visitor is null)
                return null;
            if (act is not { IsStart: true, Action: VisitorAction.Open } && await FinishAsync(visitor.Ends) is { } unfinished)
                return unfinished;
        }

        var before = visitor.Ends;
        var problem = await OnStrandAsync(() => visitor.Do(act.Action));
        if (problem is not null)
            return problem;
        if (!act.IsStart)
            return await FinishAsync([.. visitor.Ends.Except(before)]);
        await FireAsync(stage.Time.Elapsed);
        return null;
    }

    /// <summary>Waits for ends; whenever nothing else is left to do, the clock goes to where something happens.</summary>
    private async Task<string?> FinishAsync(IReadOnlyList<Task> ends)
    {
        while (true)
        {
            await strand.SettleAsync(cancellation);
            cancellation.ThrowIfCancellationRequested();
            // Asked for first: what is posted while the rest is looked at must not be missed.
            var posted = strand.WhenPostedAsync(cancellation);
            if (strand.Fault is not null || stage.Ended.IsCancellationRequested)
                return null;
            if (ends.All(end => end.IsCompleted))
                return null;
            if (stage.Time.NextDue is { } due)
            {
                if (due > _latest)
                    return $"What the step began still runs after {Duration.Write(options.MaxStepClock)} on the transcript's clock. Write start before it, and advance the clock.";
                strand.Post(() => stage.Time.FireNext(_latest));
            }
            else
            {
                await posted;
            }
        }
    }

    /// <summary>Calls the timers that are due by then, each after everything that the one before caused.</summary>
    private async Task FireAsync(TimeSpan until)
    {
        await strand.SettleAsync(cancellation);
        while (stage.Time.NextDue is { } due && due <= until && !stage.Ended.IsCancellationRequested)
        {
            cancellation.ThrowIfCancellationRequested();
            strand.Post(() => stage.Time.FireNext(until));
            await strand.SettleAsync(cancellation);
        }
    }

    private async Task<T?> OnStrandAsync<T>(Func<T> make)
    {
        var made = default(T);
        strand.Post(() => made = make());
        await strand.SettleAsync(cancellation);
        return made;
    }
}
