namespace Interfaces.Engine;

/// <summary>What a page is to add to a text that it shows.</summary>
/// <param name="Target">The <c>id</c> of the element that shows the text.</param>
/// <param name="From">How long the text is on the page so far, in UTF-16 code units.</param>
/// <param name="To">How long it is afterwards.</param>
public sealed record GrowthPiece(string Target, int From, int To)
{
    /// <summary>What is added as it is; <see langword="null"/> when it is HTML.</summary>
    public string? Text { get; init; }

    /// <summary>HTML that takes the place of what was <see cref="Open"/> before, and stays. Default: none.</summary>
    public Markup Closed { get; init; }

    /// <summary>HTML after it, in the place of which comes the next piece. Default: none.</summary>
    public Markup Open { get; init; }

    /// <summary>Whether the HTML takes the place of all that is there. Default: <see langword="false"/>.</summary>
    public bool IsFresh { get; init; }
}
