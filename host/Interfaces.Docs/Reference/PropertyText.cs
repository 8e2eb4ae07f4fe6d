namespace Interfaces.Docs.Reference;

/// <summary>What a property's comment says, its default apart from the rest.</summary>
/// <param name="Description">What it is, and its bounds.</param>
/// <param name="Default">What it is when nothing is said; empty when the comment does not tell.</param>
internal readonly record struct PropertyText(string Description, string Default)
{
    private const string DefaultMark = "Default: ";
    private const string BoundsMark = " Bounds: ";

    /// <summary>Takes a comment apart: "What it is. Default: this. Bounds: those."</summary>
    public static PropertyText Of(string comment)
    {
        var mark = comment.IndexOf(DefaultMark, StringComparison.Ordinal);
        if (mark < 0)
            return new(comment, "");
        var value = comment[(mark + DefaultMark.Length)..];
        var end = value.IndexOf(BoundsMark, StringComparison.Ordinal) is >= 0 and var bounds ? bounds : SentenceEnd(value);
        var rest = value[end..].Trim();
        return new($"{comment[..mark]}{rest}".Trim(), value[..end].Trim().TrimEnd('.'));
    }

    private static int SentenceEnd(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }
}
