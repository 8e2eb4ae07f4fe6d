namespace Interfaces;

/// <summary>What a handler can return for an output beside a value.</summary>
public static class Output
{
    /// <summary>Leaves the output as it is: <c>return (Output.Skip, 5);</c></summary>
    public static Skipped Skip { get; } = new();

    /// <summary>
    /// Adds to the text that the output shows: <c>yield return Output.Append(token);</c> In a conversation the last
    /// message becomes longer. It costs what is added, however long the text is already.
    /// </summary>
    /// <param name="text">What is added at the end.</param>
    public static Addition Append(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Addition(text);
    }
}

/// <summary>The type of <see cref="Output.Skip"/>.</summary>
public sealed class Skipped
{
    internal Skipped()
    {
    }
}
