namespace Interfaces;

/// <summary>A stretch of text that is marked, or not.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">What it is marked as; <see langword="null"/> leaves it unmarked. Default: <see langword="null"/>.</param>
/// <param name="Score">How strongly it is marked, from -1 to 1, where there is no label. Default: <see langword="null"/>.</param>
public sealed record HighlightedSpan(string Text, string? Label = null, double? Score = null)
{
    /// <summary>A text and its label.</summary>
    /// <param name="pair">The text and its label.</param>
    public static implicit operator HighlightedSpan((string Text, string? Label) pair) => new(pair.Text, pair.Label);

    /// <summary>A text and its score.</summary>
    /// <param name="pair">The text and its score.</param>
    public static implicit operator HighlightedSpan((string Text, double Score) pair) => new(pair.Text, null, pair.Score);

    /// <summary>Whether it is marked.</summary>
    internal bool IsMarked => !string.IsNullOrEmpty(Label) || Score is not null;
}
