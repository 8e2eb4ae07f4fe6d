namespace Interfaces.Docs.Tests.Safe;

public sealed class SettledMarkdownTests
{
    private static readonly SafeMarkdown Markdown = new();
    private static readonly MarkdownSyntax[] Syntaxes = [new(), new() { Latex = true, LineBreaks = true }];

    // What is at home in one of them may look like the beginning of another.
    private static readonly string[] Pieces =
    [
        "word ", "**bold** ", "*", "`code` ", "\n", "\n\n", "\n- item", "\n  - inner", "\n1. first", "\n    indented", "\n> quote", "\n# Heading\n",
        "\n---\n", "\n===\n", "\n```csharp\nvar a = 1;\n", "\n```\n", "\n| a | b |\n|---|---|\n| 1 | 2 |\n", "| 3 |", "\n$$\nx^2\n$$\n", "$y$ ", "  ", "\r\n", "<b>", "[link](/a) ",
    ];

    [Fact]
    public void What_is_settled_stays_as_it_is_whatever_follows()
    {
        for (var seed = 1; seed <= 80; seed++)
        {
            var random = new Random(seed);
            var syntax = Syntaxes[seed % 2];
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var whole = Markdown.Render(text, syntax).ToString();
            for (var length = 0; length <= text.Length; length++)
            {
                var settled = Markdown.Settled(text[..length], syntax);
                Assert.True(whole == Markdown.Render(text[..settled], syntax).ToString() + Markdown.Render(text[settled..], syntax), $"{settled} of {length} of: {text}");
            }
        }
    }

    [Fact]
    public void A_paragraph_is_settled_as_soon_as_the_next_one_has_begun()
    {
        Assert.Equal(0, Markdown.Settled("one\n", new()));
        Assert.Equal(0, Markdown.Settled("one\n\ntwo", new()));
        Assert.Equal(5, Markdown.Settled("one\n\ntwo\n", new()));
        Assert.Equal(0, Markdown.Settled("- one\n\n- two\n", new()));
        Assert.Equal(0, Markdown.Settled("", new()));
    }
}
