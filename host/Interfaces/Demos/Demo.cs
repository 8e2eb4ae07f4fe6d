namespace Interfaces;

/// <summary>A function with a user interface around it: what the last expression of a script evaluates to.</summary>
public abstract class Demo
{
    /// <summary>The heading above the demo. Default: none.</summary>
    public string? Title { get; init; }

    /// <summary>Markdown between the heading and the components. Default: none.</summary>
    public string? Description { get; init; }
}
