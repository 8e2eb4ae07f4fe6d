namespace Interfaces.Engine;

/// <summary>The regions of one session: takes what their functions make, and lets go of what they made before.</summary>
internal sealed class SessionRegions(Session session)
{
    private readonly Lock _lock = new();
    private readonly NumberSource _numbers = new(session.Engine.Definition.Blocks.Count, session.Engine.Definition.Handlers.Count);

    /// <summary>Puts what a region's function made in the place of what it made before.</summary>
    /// <exception cref="DemoDefinitionException">It is wired wrongly, or too large.</exception>
    public RegionChange Replace(HandlerPlan maker, RegionScope scope, object? result)
    {
        var options = session.Engine.Context.Options;
        var roots = RegionResult.BlocksOf(result, maker.Listener.Name, options.MaxBlocksPerRegion);
        var before = session.Demo;
        RegionContent content;
        IReadOnlyList<EngineMessage.Updated> updates;
        lock (_lock)
        {
            before = session.Demo;
            if (before.FindHandler(maker.Number) != maker)
                return RegionChange.None;
            (content, var after) = Make(before, maker, scope, roots, options);
            session.Engine.Add(content.Handlers);
            updates = session.Renew(after, content.Blocks.Where(block => block.IsKept));
        }

        LetGo(before, content);
        var rendered = new EngineMessage.Rendered(content.Region, session, session.Demo);
        return new RegionChange([rendered, .. updates], [.. updates.Select(update => update.Block)], FirstRuns(before, content));
    }

    private (RegionContent Content, SessionDemo After) Make(SessionDemo before, HandlerPlan maker, RegionScope scope, IReadOnlyList<Block> roots, EngineOptions options)
    {
        try
        {
            var numbering = new RegionNumbering(before, maker, scope, _numbers, options);
            var content = numbering.Number(roots);
            foreach (var handler in content.Handlers)
                WiringCheck.Client(handler, session.Engine.Definition.Assets);
            var parts = before.Parts.With(content, numbering.States);
            return parts.Count <= options.MaxRegionBlocksPerSession
                ? (content, before.With(parts))
                : throw new DemoDefinitionException($"The Render of this demo have made more than {options.MaxRegionBlocksPerSession} blocks for one visitor ({nameof(EngineOptions.MaxRegionBlocksPerSession)}).", maker.Listener.Site.File, maker.Listener.Site.Line);
        }
        catch (DemoDefinitionException error) when (error.Line > 0)
        {
            // The log has the message alone: it says where to look.
            throw new DemoDefinitionException($"{Path.GetFileName(error.File)}, line {error.Line}: {error.Message}", error.File, error.Line);
        }
    }

    private void LetGo(SessionDemo before, RegionContent content)
    {
        var after = session.Demo;
        session.States.Forget(before.Parts.GoneIn(after.Parts));
        session.CancelStranded();
        foreach (var state in content.Blocks.Where(block => block is { IsKept: true, Declared: ISessionState } && !block.Declared.Preserved.Contains(BlockProperties.Value)))
            session.States.Reset(state.Number);
    }

    // What a stream yields again is the same as before, and has run.
    private static List<HandlerPlan> FirstRuns(SessionDemo before, RegionContent content)
    {
        var known = before.ContentOf(content.Region)?.Handlers.Select(handler => handler.Listener).ToHashSet();
        return [.. content.FirstRuns.Where(run => run.Listener.MakesBlocks
            ? before.FindNumber(run.Listener.Outputs[0].Identity) is null
            : known is null || !known.Contains(run.Listener))];
    }
}
