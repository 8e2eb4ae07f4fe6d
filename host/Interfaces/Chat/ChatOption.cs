namespace Interfaces;

/// <summary>A ready answer, which a visitor can give with one click.</summary>
/// <param name="Value">What is answered.</param>
/// <param name="Label">The text on the button. Default: the value.</param>
public sealed record ChatOption(string Value, string? Label = null)
{
    /// <summary>An answer whose text is its value.</summary>
    /// <param name="value">The answer.</param>
    public static implicit operator ChatOption(string value) => new(value);

    /// <summary>An answer whose text is its value.</summary>
    /// <param name="value">The answer.</param>
    public static ChatOption FromString(string value) => new(value);
}
