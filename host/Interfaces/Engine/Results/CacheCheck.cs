namespace Interfaces.Engine;

/// <summary>Finds handlers whose results cannot be kept, before a visitor does.</summary>
internal static class CacheCheck
{
    /// <summary>Says why the results of a handler cannot be kept; <see langword="null"/> when they can, or nobody wants it.</summary>
    public static string? Of(HandlerPlan plan, IBlockLookup lookup)
    {
        if (plan.Options.Cache is not { } cache)
            return null;
        var name = plan.Listener.Name;
        if (plan.Listener.MakesBlocks || plan.Outputs.Count == 0)
            return $"{name} has a Cache, but {(plan.Listener.MakesBlocks ? "it makes blocks, which are new for each visitor" : "no outputs, so that there is nothing to keep")}. Set no Cache.";
        if (plan.Inputs.Concat(plan.Outputs).Select(lookup.Declared).FirstOrDefault(block => block is ISessionState) is { } state)
            return $"{name} has a Cache, and uses {BlockName.Of(state)}, which each visitor has one of. Take the state out of the handler, or set no Cache.";
        return cache.Key is { } key ? Key(HandlerName.Of(key), key) : Inputs(plan, cache, name);
    }

    private static string? Inputs(HandlerPlan plan, ResultCache cache, string name)
    {
        const string Mend = "Let the Key of its ResultCache say what tells calls apart, or set no Cache.";
        var injected = plan.Signature.Parameters.Where(parameter => parameter.IsInjected).Select(parameter => parameter.Type);
        if (injected.FirstOrDefault(type => type == typeof(InputValues) || type.IsAssignableTo(typeof(EventData)) || (type == typeof(Request) && !cache.PerSession)) is { } told)
            return $"{name} has a Cache, and takes a {TypeName.Of(told)}, which is another each time. {Mend}";

        var content = new ContentKey(JsonValues.CreateOptions());
        foreach (var parameter in plan.Signature.Values)
        {
            if (content.FindOpaque(parameter.Type) is { } type)
                return $"{name} has a Cache, and takes a {TypeName.Of(type)} in its parameter {parameter.Name}, which has no content to tell it from another. {Mend}";
        }

        return null;
    }

    private static string? Key(string name, Delegate key)
    {
        var (type, isStreaming) = ReturnType.Of(key.Method.ReturnType);
        if (type is not null && !isStreaming && new ContentKey(JsonValues.CreateOptions()).FindOpaque(type) is null)
            return null;
        return $"{name} is to tell calls apart, and returns {(type is null ? "nothing" : isStreaming ? "one result after another" : "a " + TypeName.Of(type))}. Return a number, a text, or a tuple of them.";
    }
}
