namespace Interfaces;

/// <summary>Something that somebody says.</summary>
/// <param name="Speaker">Who says it; empty for nobody in particular.</param>
/// <param name="Text">What is said.</param>
public sealed record DialogueLine(string Speaker, string Text)
{
    /// <summary>A speaker and a text.</summary>
    /// <param name="pair">The speaker and the text.</param>
    public static implicit operator DialogueLine((string Speaker, string Text) pair) => new(pair.Speaker, pair.Text);
}
