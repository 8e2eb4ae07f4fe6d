using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class HighlightedTextTests
{
    private static readonly HighlightedText Animals = new("Animals") { Value = [("The ", null), ("cat", "pet"), (" and the ", null), ("lion", "wild"), ("ess", "wild")] };

    [Fact]
    public void Marked_stretches_carry_their_label_and_the_rest_is_text()
    {
        var panel = Page.Render(Animals).QuerySelector(".panel.highlighted")!;

        Assert.Equal("The catpet and the lionwildesswild", panel.TextContent);
        Assert.Equal(["cat", "lion", "ess"], panel.QuerySelectorAll("mark").Select(mark => mark.FirstChild!.TextContent));
        Assert.Empty(panel.QuerySelectorAll("button"));
    }

    [Fact]
    public void Neighbours_with_one_label_become_one()
    {
        var panel = Page.Render(Animals with { CombineAdjacent = true, AdjacentSeparator = "-" });

        Assert.Equal(["catpet", "lion-esswild"], panel.QuerySelectorAll("mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public void A_legend_names_each_label_once_in_its_color()
    {
        var page = Page.Render(Animals with { ShowLegend = true, Colors = new Dictionary<string, string> { ["pet"] = "#00ff00", ["wild"] = "gray" } });

        Assert.Equal(["pet", "wild"], page.QuerySelectorAll(".legend > li").Select(item => item.TextContent));
        Assert.Equal(["--hue:142;", "--hue:0;--chroma:0;"], page.QuerySelectorAll(".legend > li").Select(item => item.GetAttribute("style")));
        Assert.Equal("--hue:142;", page.QuerySelector("mark")!.GetAttribute("style"));
    }

    [Theory]
    [InlineData("greenish")]
    [InlineData("#12345")]
    [InlineData("red;background:url(x)")]
    public void What_is_no_color_is_refused(string color) =>
        Assert.Throws<ArgumentException>(() => new HighlightedText { Colors = new Dictionary<string, string> { ["a"] = color } });

    [Fact]
    public void Handlers_return_what_they_have()
    {
        Assert.Equal(Animals.Value, Accept(new List<(string, string?)> { ("The ", null), ("cat", "pet"), (" and the ", null), ("lion", "wild"), ("ess", "wild") }));
        Assert.Equal([new HighlightedSpan("good", null, 0.9)], Accept(new[] { ("good", 0.9) }));
        Assert.Equal([new HighlightedSpan("plain")], Accept("plain"));
        Assert.Contains("pairs of a text and a label", new HighlightedText().Accept(new[] { 1, 2 }).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_is_shown_with_its_strength_whatever_it_is()
    {
        var page = Page.Render(new HighlightedText { Value = [("bad", -0.5), ("odd", double.NaN), ("far", 7)] });

        Assert.Equal(["--hue:25;--strength:0.5;", "--hue:260;--strength:0;", "--hue:260;--strength:1;"], page.QuerySelectorAll("mark").Select(mark => mark.GetAttribute("style")));
    }

    [Fact]
    public void What_was_chosen_is_what_the_host_knows()
    {
        var select = (SelectData)Animals.ReadEvent(typeof(SelectData), Page.Json("""{"index":1,"value":"forged"}""")).Value!;

        Assert.Equal("cat", select.Text);
        Assert.Equal("pet", select.RowValue[1].GetString());
        Assert.NotNull(Animals.ReadEvent(typeof(SelectData), Page.Json("""{"index":5}""")).Error);
        Assert.NotNull(Animals.ReadEvent(typeof(SelectData), Page.Json("""{"index":-1}""")).Error);
        Assert.NotNull(Animals.ReadEvent(typeof(SelectData), Page.Json("""{"index":1e400}""")).Error);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "\"'><img src=x onerror=alert(1)>";
        var page = Page.Render(new HighlightedText(Hostile) { Value = [(Hostile, Hostile)], ShowLegend = true });

        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal(Hostile, page.QuerySelector("mark")!.FirstChild!.TextContent);
    }

    private static IReadOnlyList<HighlightedSpan>? Accept(object? output) => (IReadOnlyList<HighlightedSpan>?)new HighlightedText().Accept(output).Value;
}
