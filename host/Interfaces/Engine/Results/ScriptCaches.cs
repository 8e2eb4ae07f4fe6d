using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>What handlers of a demo keep by hand: for all visitors, and for each.</summary>
internal sealed class ScriptCaches(EngineContext context)
{
    private readonly RecentlyUsed<object, object?> _shared = Make(context.Options.MaxCacheEntries, context);
    private readonly ConditionalWeakTable<Session, RecentlyUsed<object, object?>> _own = [];

    /// <summary>What a handler that a visitor calls is given.</summary>
    public Cache Of(Session session) => new(_shared, () => _own.GetValue(session, _ => Make(context.Options.MaxCacheEntriesPerSession, context)));

    private static RecentlyUsed<object, object?> Make(int most, EngineContext context) => new(most, long.MaxValue, context.Time);
}
