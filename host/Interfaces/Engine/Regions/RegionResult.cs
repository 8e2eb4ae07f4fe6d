namespace Interfaces.Engine;

/// <summary>Looks at what a region's function gave: a block, several, or nothing.</summary>
internal static class RegionResult
{
    /// <summary>Whether a function that returns the type can be a region's.</summary>
    public static bool Fits(Type type) =>
        type == typeof(object) || type.IsAssignableTo(typeof(Block)) || type.IsAssignableTo(typeof(IEnumerable<Block>));

    /// <summary>The blocks, in order. A sequence is read here, which runs the function's own code.</summary>
    public static IReadOnlyList<Block> BlocksOf(object? result, string name, int most) => result switch
    {
        null => [],
        Block block => [block],
        // One more than may be, so that a sequence without end is found out.
        IEnumerable<Block?> blocks => [.. blocks.Take(most + 1).OfType<Block>()],
        _ => throw new InvalidOperationException($"{name} returned a {TypeName.Of(result.GetType())}, and a Render shows blocks. Return a block, or several as IEnumerable<Block>."),
    };
}
