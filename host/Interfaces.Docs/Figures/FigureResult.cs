namespace Interfaces.Docs;

/// <summary>What came of a figure.</summary>
public abstract record FigureResult
{
    private FigureResult()
    {
    }

    /// <summary>It can be shown.</summary>
    /// <param name="Markup">The figure.</param>
    public sealed record Shown(Markup Markup) : FigureResult;

    /// <summary>It cannot: the script does not compile, or threw while loading. The page shows this in its place.</summary>
    /// <param name="Message">What is wrong, in one sentence.</param>
    /// <param name="Detail">More of it, over several lines, such as the compiler's diagnostics; <see langword="null"/> when there is nothing more to say, or when it is not for visitors.</param>
    public sealed record Failed(string Message, string? Detail = null) : FigureResult;
}
