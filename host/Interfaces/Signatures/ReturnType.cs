namespace Interfaces;

/// <summary>Looks through tasks and streams at what a method gives.</summary>
internal static class ReturnType
{
    /// <summary>The type of the values, and whether there is one after another; <see langword="null"/> for none.</summary>
    public static (Type? Type, bool IsStreaming) Of(Type declared, bool makesBlocks = false)
    {
        if (declared == typeof(void) || declared == typeof(Task) || declared == typeof(ValueTask))
            return (null, false);
        if (!declared.IsGenericType)
            return (declared, false);

        var definition = declared.GetGenericTypeDefinition();
        if (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
            return (declared.GenericTypeArguments[0], false);

        // Only what is declared to be nothing but a sequence is a stream: a list is one value.
        return definition == typeof(IAsyncEnumerable<>) || (definition == typeof(IEnumerable<>) && !makesBlocks)
            ? (declared.GenericTypeArguments[0], true)
            : (declared, false);
    }
}
