using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class JsonTests
{
    [Theory]
    [InlineData("""{"a":"x","b":[1,2.50,true,null,{}],"c":[],"d":{"e":{"f":{"g":"deep"}}}}""")]
    [InlineData("""[[[[1],[2]]],{"a":{"b":[]}}]""")]
    [InlineData("\"text\"")]
    [InlineData("1e400")]
    [InlineData("null")]
    [InlineData("""{"<b>&\"'":"</span><script>alert(1)</script>\n","":""}""")]
    public void The_text_of_the_tree_is_the_json(string json)
    {
        var element = Page.Render(new Json { Value = Page.Json(json) });

        var text = Tree(element).TextContent;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(text)), text);
        Assert.Empty(element.QuerySelectorAll("script, b"));
    }

    [Fact]
    public void The_tree_is_indented_and_folds()
    {
        var tree = Tree(Page.Render(new Json("Result") { Value = new { a = "x", b = new[] { 1 } } }));

        Assert.Equal("{\n  \"a\": \"x\",\n  \"b\": [\n    1\n  ]\n}", tree.TextContent);
        var details = tree.QuerySelectorAll("details");
        Assert.Equal(["2 entries }", "1 item ]"], details.Select(item => item.QuerySelector(":scope > summary")!.GetAttribute("data-rest")));
        Assert.All(details, item => Assert.True(item.HasAttribute("open")));
        Assert.Equal("\"b\"", tree.QuerySelector("li summary > .tok-property")!.TextContent);
        Assert.Equal(["\"x\""], tree.QuerySelectorAll(".tok-string").Select(token => token.TextContent));
    }

    [Fact]
    public void It_is_a_labelled_group_with_a_button_to_copy()
    {
        var element = Page.Render(new Json("Result") { Value = 1 });

        Assert.Equal("component json output", element.ClassName);
        Assert.Equal(("group", "d1-3-label"), (element.GetAttribute("role"), element.GetAttribute("aria-labelledby")));
        Assert.Equal("Result", element.QuerySelector(":scope > .head > span.label#d1-3-label")!.TextContent);
        Assert.Equal("Copy Result", element.QuerySelector(".head > button.copy[data-copy='#d1-3-tree']")!.GetAttribute("aria-label"));
        Assert.NotNull(element.QuerySelector(":scope > .panel > #d1-3-tree.tree"));
    }

    [Fact]
    public void Without_a_value_it_keeps_its_place()
    {
        var element = Page.Render(new Json("Result"));

        Assert.Equal("", element.QuerySelector(":scope > .panel")!.InnerHtml);
        Assert.Null(element.QuerySelector("button"));
    }

    [Fact]
    public void What_happens_to_the_object_later_changes_nothing()
    {
        var list = new List<int> { 1 };
        var times = 0;
        var json = new Json { Value = new { list, lazy = Enumerable.Range(0, 2).Select(item => { times++; return item; }) } };

        list.Add(2);

        Assert.Equal("{\"list\":[1],\"lazy\":[0,1]}", json.Value!.ToString());
        Assert.Equal(2, times);
    }

    [Fact]
    public void Numbers_that_json_lacks_are_shown_as_text()
    {
        Assert.Equal("[\n  \"NaN\",\n  \"-Infinity\"\n]", Tree(Page.Render(new Json { Value = new[] { double.NaN, double.NegativeInfinity } })).TextContent);
    }

    [Fact]
    public void A_huge_value_is_cut_and_says_how_much_is_missing()
    {
        var element = Page.Render(new Json { Value = Enumerable.Range(0, 100_000), MaxNodes = 100 });

        Assert.Equal(100, element.QuerySelectorAll("li").Length);
        Assert.Equal("… 99,901 more", element.QuerySelector("li.rest")!.TextContent);
        Assert.True(Page.Html(new Json { Value = Enumerable.Range(0, 100_000).Select(number => new string('x', 1000)) }).Length < 3_000_000);
    }

    [Fact]
    public void Deep_levels_are_closed_and_very_deep_ones_cut()
    {
        var deep = JsonDocument.Parse(new string('[', 300) + new string(']', 300), new JsonDocumentOptions { MaxDepth = 400 }).RootElement;

        var some = Page.Render(new Json { Value = Page.Json("[[[[[1]]]]]") });
        Assert.Equal(3, some.QuerySelectorAll("details[open]").Length);
        Assert.Equal(5, some.QuerySelectorAll("details").Length);
        Assert.Equal(5, Page.Render(new Json { Value = Page.Json("[[[[[1]]]]]"), Open = true }).QuerySelectorAll("details[open]").Length);
        Assert.NotNull(Page.Render(new Json { Value = deep }).QuerySelector("li.rest"));
    }

    [Fact]
    public void Items_can_have_numbers()
    {
        var tree = Tree(Page.Render(new Json { Value = new[] { "a", "b" }, ShowIndices = true }));

        Assert.Equal(["0", "1"], tree.QuerySelectorAll("li").Select(item => item.GetAttribute("data-index")));
        Assert.Equal("[\n  \"a\",\n  \"b\"\n]", tree.TextContent);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    public void Half_a_surrogate_pair_is_shown_as_a_replacement(string json) =>
        Assert.Contains("\uFFFD", Tree(Page.Render(new Json { Value = Page.Json(json) })).TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_value_that_cannot_be_json_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => new Json { Value = typeof(int) });

        Assert.Contains("cannot be written as JSON", error.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be written as JSON", ((Component)new Json()).Accept(typeof(int)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_high_tree_scrolls_and_can_be_reached_by_keyboard()
    {
        var panel = Page.Render(new Json { Value = 1, MaxHeight = 200 }).QuerySelector(".panel")!;

        Assert.Equal(("max-height:200px;overflow:auto;", "0"), (panel.GetAttribute("style"), panel.GetAttribute("tabindex")));
    }

    private static IElement Tree(IElement element) => element.QuerySelector(".tree")!;
}
