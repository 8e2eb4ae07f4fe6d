namespace Interfaces;

/// <summary>What a handler can return for an output beside a value.</summary>
public static class Output
{
    /// <summary>Leaves the output as it is: <c>return (Output.Skip, 5);</c></summary>
    public static Skipped Skip { get; } = new();
}

/// <summary>The type of <see cref="Output.Skip"/>.</summary>
public sealed class Skipped
{
    internal Skipped()
    {
    }
}
