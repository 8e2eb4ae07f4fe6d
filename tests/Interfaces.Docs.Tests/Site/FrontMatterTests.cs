using Interfaces.Docs.Tests.Support;

namespace Interfaces.Docs.Tests.Site;

public sealed class FrontMatterTests
{
    private static (DocPage Page, DocProblem? Problem) Load(string text)
    {
        using var files = new TempSite(("01-x.md", text));
        var site = files.Load();
        return (site.Pages[0], site.Problems is [var problem] ? problem : site.Problems.Count == 0 ? null : throw new InvalidOperationException(string.Join('\n', site.Problems)));
    }

    [Fact]
    public void An_unknown_key_is_a_problem_with_its_line_and_the_nearest_key()
    {
        var (_, problem) = Load("---\ntitle: A\ndescripton: B\n---\n# x");

        Assert.Equal("docs-site/01-x.md(3,1): error: 'descripton' is not a key of front matter: title, description, hidden, reference are. Did you mean 'description'?", problem!.ToString());
    }

    [Theory]
    [InlineData("hidden: perhaps", 2, 9)]
    [InlineData("title:", 2, 7)]
    [InlineData("title: a\ntitle: b", 3, 1)]
    [InlineData("title: [a]", 2, 8)]
    [InlineData("just words", 2, 1)]
    [InlineData("title: \"a", 2, 8)]
    [InlineData("a: &x [1]\nb: *x", 2, 4)]
    public void What_is_not_flat_keys_with_values_is_a_problem_in_its_place(string yaml, int line, int column)
    {
        var (_, problem) = Load($"---\n{yaml}\n---\n# x");

        Assert.Equal((line, column), (problem!.Line, problem.Column));
    }

    [Fact]
    public void Front_matter_over_the_bound_is_not_read()
    {
        var (page, problem) = Load($"---\ntitle: {new string('y', 5_000)}\n---\n# x");

        Assert.Equal("x", page.Title);
        Assert.Contains("4096", problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_block_and_Windows_line_ends_are_fine()
    {
        Assert.Null(Load("---\n\n---\n# x").Problem);
        var (page, problem) = Load("---\r\ntitle: A\r\nhidden: true\r\n---\r\n# x\r\n");
        Assert.Null(problem);
        Assert.Equal("A", page.Title);
        Assert.True(page.Hidden);
    }
}
