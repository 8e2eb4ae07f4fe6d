namespace Interfaces;

/// <summary>A stretch of a text: what is said, or what is only thought.</summary>
/// <param name="Text">The text, without tags.</param>
/// <param name="IsThought">Whether it stands between tags.</param>
/// <param name="IsOpen">Whether its end has not come yet.</param>
internal readonly record struct ChatSegment(string Text, bool IsThought, bool IsOpen);

/// <summary>Cuts a text at the tags between which the demo thinks aloud.</summary>
internal static class ChatReasoning
{
    public static IEnumerable<ChatSegment> Split(string text, IReadOnlyList<(string Open, string Close)> tags)
    {
        // What has come so far may be the beginning of a tag: it is not shown before that is known.
        if (tags.Any(tag => IsBegun(tag.Open, text.AsSpan().TrimStart())))
            yield break;
        var rest = text;
        while (First(rest, tags) is var (begin, tag))
        {
            yield return new ChatSegment(rest[..begin], IsThought: false, IsOpen: false);
            rest = rest[(begin + tag.Open.Length)..];
            var end = rest.IndexOf(tag.Close, StringComparison.Ordinal);
            if (end < 0)
            {
                yield return new ChatSegment(WithoutBegun(rest, tag.Close), IsThought: true, IsOpen: true);
                yield break;
            }

            yield return new ChatSegment(rest[..end], IsThought: true, IsOpen: false);
            rest = rest[(end + tag.Close.Length)..];
        }

        yield return new ChatSegment(rest, IsThought: false, IsOpen: false);
    }

    /// <summary>Where the first thought ends; 0 when it goes on, and <see langword="null"/> when there is none.</summary>
    public static int? EndOfThought(string text, IReadOnlyList<(string Open, string Close)> tags)
    {
        if (First(text, tags) is not var (begin, tag))
            return null;
        var end = text.IndexOf(tag.Close, begin + tag.Open.Length, StringComparison.Ordinal);
        return end < 0 ? 0 : end + tag.Close.Length;
    }

    private static (int Begin, (string Open, string Close) Tag)? First(string text, IReadOnlyList<(string Open, string Close)> tags)
    {
        (int Begin, (string Open, string Close) Tag)? first = null;
        foreach (var tag in tags)
        {
            var begin = text.IndexOf(tag.Open, StringComparison.Ordinal);
            if (begin >= 0 && (first is null || begin < first.Value.Begin))
                first = (begin, tag);
        }

        return first;
    }

    private static bool IsBegun(string tag, ReadOnlySpan<char> text) => text.Length > 0 && text.Length < tag.Length && tag.AsSpan().StartsWith(text, StringComparison.Ordinal);

    private static string WithoutBegun(string text, string tag)
    {
        for (var length = Math.Min(tag.Length - 1, text.Length); length > 0; length--)
        {
            if (IsBegun(tag, text.AsSpan(text.Length - length)))
                return text[..^length];
        }

        return text;
    }
}
