using System.Text.Json;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Plots;

public sealed class PlotTests
{
    private const string Bars = """{"mark": "bar", "description": "Some <bars>", "data": {"values": [{"a": "</script><script>alert(1)</script>"}]}}""";

    [Fact]
    public void A_specification_is_handed_to_the_page_as_data()
    {
        var plot = Page.Render(new Plot("Bars") { Value = Bars });

        var element = plot.QuerySelector(".panel > vega-plot[role=img]")!;
        Assert.Equal("Some <bars>", element.GetAttribute("aria-label"));
        Assert.Equal("bar", JsonDocument.Parse(element.QuerySelector("script[type='application/json']")!.TextContent).RootElement.GetProperty("mark").GetString());
        Assert.Single(plot.QuerySelectorAll("script"));
    }

    [Fact]
    public void A_specification_can_be_an_object()
    {
        var value = new Plot().Accept(new { mark = "point", data = new { values = new[] { 1 } } }).Value;

        Assert.Equal("point", ((Component)new Plot()).FormatValue(value).GetProperty("mark").GetString());
    }

    [Fact]
    public void A_drawing_is_a_picture_in_which_nothing_runs()
    {
        var image = Page.Render(new Plot("Drawing") { Value = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>" }).QuerySelector("img")!;

        Assert.StartsWith("data:image/svg+xml;base64,", image.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("Drawing", image.GetAttribute("alt"));
    }

    [Theory]
    [InlineData("", "neither SVG nor JSON")]
    [InlineData("hello", "neither SVG nor JSON")]
    [InlineData("[1]", "this JSON has none of mark")]
    [InlineData("""{"data": {}, "layout": {}}""", "no list of traces as data")]
    [InlineData("""{"data": {"values": []}}""", "this JSON has none of mark")]
    [InlineData("""{"mark": "bar", "data": {"url": "https://example.org/x.csv"}}""", "nothing from elsewhere")]
    [InlineData("""{"layer": [{"mark": "bar", "data": {"url": "x.csv"}}]}""", "nothing from elsewhere")]
    public void Anything_else_is_refused(string value, string message)
    {
        Assert.Contains(message, new Plot().Accept(value).Error, StringComparison.Ordinal);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new Plot { Value = value }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_picture_or_too_long_is_refused()
    {
        Assert.Contains("text/plain", new Plot().Accept(FileData.FromText("x", "x.txt")).Error, StringComparison.Ordinal);
        Assert.Contains("at most 5,000,000", new Plot().Accept("<svg>" + new string(' ', Plot.MaxLength)).Error, StringComparison.Ordinal);
        Assert.Null(new Plot().Accept(new byte[] { 1, 2 }).Error);
        Assert.Null(new Plot().Accept(null).Error);
        Assert.IsType<Page.Refused>(Page.Send(new Plot(), "{}"));
    }
}
