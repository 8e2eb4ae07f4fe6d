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
        if (plan.Inputs.Concat(plan.Outputs).Select(lookup.Declared).FirstOrDefault(block => block is ISessionState && plan.Listener.Held?.Is(block) != true) is { } state)
            return $"{name} has a Cache, and uses {BlockName.Of(state)}, which each visitor has one of. Take the state out of the handler, or set no Cache.";
        return cache.Key is { } key
            ? Key(HandlerName.Of(key), key)
            : Of(plan.Signature.Parameters, cache.PerSession, $"{name} has a Cache", "Let the Key of its ResultCache say what tells calls apart, or set no Cache.");
    }

    /// <summary>Says why what a function returns cannot be kept under its parameters; <see langword="null"/> when it can.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="perSession">Whether it is kept for each visitor.</param>
    /// <param name="owner">How the message begins.</param>
    /// <param name="mend">How it ends.</param>
    public static string? Of(IEnumerable<HandlerParameter> parameters, bool perSession, string owner, string mend)
    {
        var content = new ContentKey(JsonValues.CreateOptions());
        foreach (var parameter in parameters)
        {
            var type = parameter.Type;
            if (parameter.IsInjected && (type == typeof(InputValues) || type.IsAssignableTo(typeof(EventData)) || (type == typeof(Request) && !perSession)))
                return $"{owner}, and takes a {TypeName.Of(type)}, which is another each time. {mend}";
            if (!parameter.IsInjected && content.FindOpaque(type) is { } opaque)
                return $"{owner}, and takes a {TypeName.Of(opaque)} in its parameter {parameter.Name}, which has no content to tell it from another. {mend}";
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
