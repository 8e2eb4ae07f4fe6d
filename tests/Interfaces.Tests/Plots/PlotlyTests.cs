using System.Text.Json;
using System.Text.Json.Nodes;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Plots;

public sealed class PlotlyTests
{
    private const string Lines = """{"data": [{"y": [1, 2], "name": "</script><script>alert(1)</script>"}], "layout": {"title": {"text": "Two <b>lines</b>"}}}""";

    [Fact]
    public void A_figure_is_handed_to_the_page_as_data()
    {
        var plot = Page.Render(new Plot("Lines") { Value = Lines, Height = 420 });

        var element = plot.QuerySelector(".panel > plotly-plot[role=figure]")!;
        Assert.Equal("--height:420px", element.GetAttribute("style"));
        Assert.Equal(2, JsonDocument.Parse(element.QuerySelector("script[type='application/json']")!.TextContent).RootElement.GetProperty("data")[0].GetProperty("y").GetArrayLength());
        Assert.Single(plot.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData(Lines, null, "Two lines")]
    [InlineData("""{"data": [], "layout": {"title": "Plain"}}""", null, "Plain")]
    [InlineData(Lines, "Said", "Said")]
    [InlineData("""{"data": [], "layout": {"title": {"text": "<b></b>"}}}""", null, "Label")]
    [InlineData("""{"data": [], "layout": {"title": {"text": 1}}}""", null, "Label")]
    [InlineData("""{"data": [], "layout": null}""", null, "Label")]
    [InlineData("""{"data": []}""", null, "Label")]
    [InlineData("""{"data": [], "layout": {"title": "1 < 2<br>and 2 > 1"}}""", null, "1 < 2 and 2 > 1")]
    public void It_is_called_by_its_description_its_title_or_its_label(string figure, string? description, string name) =>
        Assert.Equal(name, Page.Render(new Plot("Label") { Value = figure, Description = description }).QuerySelector("plotly-plot")!.GetAttribute("aria-label"));

    [Fact]
    public void A_figure_is_text_a_node_an_element_or_an_object()
    {
        foreach (var value in (object[])[Lines, JsonNode.Parse(Lines)!, JsonDocument.Parse(Lines).RootElement, new { data = new[] { new { y = new[] { 1, 2 } } } }])
            Assert.Equal(2, ((Component)new Plot()).FormatValue(new Plot().Accept(value).Value).GetProperty("data")[0].GetProperty("y")[1].GetInt32());
    }

    [Fact]
    public void What_has_a_mark_is_a_specification() =>
        Assert.NotNull(Page.Render(new Plot { Value = """{"mark": "bar", "data": []}""" }).QuerySelector("vega-plot"));

    [Theory]
    [InlineData("""{"data": [1]}""", "traces, which are objects")]
    [InlineData("""{"data": [{"type": 1}]}""", "is a text")]
    [InlineData("""{"data": [{"type": "scater"}]}""", "no trace of type scater. There are bar,")]
    [InlineData("""{"data": [{"type": "scattergeo"}]}""", "on a map")]
    [InlineData("""{"data": [{}, {"type": "densitymapbox"}]}""", "nothing from elsewhere")]
    [InlineData("""{"data": [], "layout": []}""", "layout of a figure is an object")]
    [InlineData("""{"data": [], "config": true}""", "config of a figure is an object")]
    [InlineData("""{"data": [], "frames": {}}""", "frames of a figure is a list")]
    [InlineData("""{"data": [], "frames": [1]}""", "frames of a figure are objects")]
    [InlineData("""{"data": [], "frames": [{"data": [{"type": "choropleth"}]}]}""", "on a map")]
    [InlineData("""{"data": [{"type": "image", "source": "https://example.org/x.png"}]}""", "a picture from an address")]
    [InlineData("""{"data": [], "layout": {"images": [{"source": "x.png"}]}}""", "a picture from an address")]
    public void A_figure_that_cannot_be_drawn_says_why(string value, string message)
    {
        Assert.Contains(message, new Plot().Accept(value).Error, StringComparison.Ordinal);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new Plot { Value = value }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data": [{"type": "surface", "z": [[1]]}, {"type": null}], "layout": null, "frames": null, "config": {}}""")]
    [InlineData("""{"data": [{"type": "image", "source": "data:image/png;base64,AA=="}]}""")]
    [InlineData("""{"data": [{"y": [1], "customdata": [{"source": "web"}], "meta": {"source": "web"}}]}""")]
    [InlineData("""{"data": [{"type": "sankey", "link": {"source": [0], "target": [1], "value": [1]}}]}""")]
    public void What_can_be_drawn_is_taken(string value) => Assert.Null(new Plot().Accept(value).Error);

    [Fact]
    public void A_figure_has_bounds()
    {
        Assert.Contains("at most 1,000 traces", new Plot().Accept(new { data = Enumerable.Repeat(new { }, 1_001) }).Error, StringComparison.Ordinal);
        Assert.Null(new Plot().Accept(new { data = Enumerable.Repeat(new { }, 1_000) }).Error);
        Assert.Contains("at most 5,000,000", new Plot().Accept(new { data = Array.Empty<int>(), text = new string(' ', Plot.MaxLength) }).Error, StringComparison.Ordinal);
    }
}
