namespace Interfaces.Tests.Components;

public sealed class ChatReasoningTests
{
    private static readonly (string, string)[] Tags = [("<think>", "</think>"), ("[[", "]]")];

    [Theory]
    [InlineData("Yes.", "Yes.")]
    [InlineData("<think>Hm.</think>Yes.", "|(Hm.)|Yes.")]
    [InlineData("Well [[a]] b <think>c</think>", "Well |(a)| b |(c)|")]
    [InlineData("<think>Hm", "|(Hm…)")]
    [InlineData("<think>Hm. [[no]]", "|(Hm. [[no]]…)")]
    public void Texts_are_cut_at_their_tags(string text, string segments) => Assert.Equal(segments, Cut(text));

    [Theory]
    [InlineData("<", "")]
    [InlineData(" <thin", "")]
    [InlineData("<thing", "<thing")]
    [InlineData("a <thin", "a <thin")]
    [InlineData("<think>Hm.<", "|(Hm.…)")]
    [InlineData("<think>Hm.</thin", "|(Hm.…)")]
    [InlineData("<think>a < b", "|(a < b…)")]
    public void A_tag_that_is_still_being_written_is_not_seen(string text, string segments) => Assert.Equal(segments, Cut(text));

    private static string Cut(string text) =>
        string.Join('|', ChatReasoning.Split(text, Tags).Select(segment => segment.IsThought ? $"({segment.Text}{(segment.IsOpen ? "…" : "")})" : segment.Text));
}
