using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>The results that a demo keeps: of each handler for all visitors, or for each visitor. They last as long as what they belong to.</summary>
internal sealed class ResultStores(JsonSerializerOptions options, TimeProvider time)
{
    private readonly ConditionalWeakTable<HandlerPlan, ResultStore> _shared = [];
    private readonly ConditionalWeakTable<Session, ConditionalWeakTable<HandlerPlan, ResultStore>> _own = [];

    // Most demos keep nothing.
    private ContentKey Keys => field ??= new ContentKey(options);

    private ContentSize Sizes => field ??= new ContentSize(options);

    /// <summary>Begins a call of a handler; <see langword="null"/> when its results are not kept.</summary>
    public CachedCall? Begin(HandlerPlan handler, Session session)
    {
        if (handler.Options.Cache is not { } cache || !handler.Runs)
            return null;
        var stores = cache.PerSession ? _own.GetValue(session, static _ => []) : _shared;
        return new CachedCall(stores.GetValue(handler, _ => new ResultStore(cache, time)), handler, Keys, Sizes);
    }
}
