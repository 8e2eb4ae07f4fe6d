namespace Interfaces;

/// <summary>Text that is shown up to a length.</summary>
internal static class ShownText
{
    /// <summary>Cuts a text that is too long, and says so by an ellipsis. A character of two halves is not cut in two.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
