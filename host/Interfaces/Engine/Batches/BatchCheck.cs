namespace Interfaces.Engine;

/// <summary>Finds handlers that cannot be called for several visitors at once, before a visitor does.</summary>
internal static class BatchCheck
{
    private static readonly Type[] ForAll = [typeof(CancellationToken), typeof(TimeProvider), typeof(Random)];

    /// <summary>Says why a handler cannot be called for several; <see langword="null"/> when it can, or nobody wants it.</summary>
    public static string? Of(Listener listener, IBlockLookup lookup)
    {
        if (listener is not { Options.Batch: not null, Handler: { } handler })
            return null;
        if (listener.MakesBlocks)
            return $"{listener.Name} has a Batch, and makes blocks, which are each visitor's own. Set no Batch.";
        if (listener.Composition is not null)
            return $"{listener.Name} has a Batch, and answers in a conversation, which is each visitor's own. Set no Batch.";
        if (listener.Inputs.Concat(listener.Outputs.OfType<Component>()).FirstOrDefault(component => lookup.Find(component.Identity) is { } number && lookup.Declared(number) is ISessionState) is { } state)
            return $"{listener.Name} has a Batch, and uses {BlockName.Of(state)}, which each visitor has one of. Take the state out of the handler, or set no Batch.";
        try
        {
            var signature = HandlerSignature.OfBatch(handler);
            return signature.Parameters.FirstOrDefault(parameter => parameter.IsInjected && !ForAll.Contains(parameter.Type) && !HandlerSignals.Serve(parameter.Type)) is { } own
                ? $"{listener.Name} has a Batch, and takes a {TypeName.Of(own.Type)}, which is each visitor's own. Take the parameter {own.Name} away, or set no Batch."
                : null;
        }
        catch (ArgumentException error)
        {
            return error.Message;
        }
    }
}
