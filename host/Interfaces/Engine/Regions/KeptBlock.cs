namespace Interfaces.Engine;

/// <summary>Gives a block that was made again what the one before it is to preserve.</summary>
internal static class KeptBlock
{
    /// <param name="declared">The block as the run before made it.</param>
    /// <param name="current">What became of it.</param>
    /// <param name="made">The block as it is made now.</param>
    public static Block Of(Block declared, Block current, Block made)
    {
        // A stream that yields the same block again goes on with it.
        if (ReferenceEquals(declared, made))
            return current;
        var changed = made.Preserved.Where(name => Differ(declared, current, name)).ToList();
        return changed.Count == 0 ? made : made.WithPropertiesOf(current, changed);
    }

    private static bool Differ(Block declared, Block current, string name)
    {
        if (name == BlockProperties.Value)
            return declared is Component before && !ValueEquality.Same(before.CurrentValue, ((Component)current).CurrentValue);
        var properties = BlockProperties.Of(declared.GetType());
        return !ValueEquality.Same(properties.Get(declared, name), properties.Get(current, name));
    }
}
