using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Plots;

public sealed class NativePlotTests
{
    private const string Hostile = "\"'><script>alert(1)</script>";

    private sealed record Weather(DateOnly Day, double Degrees, string City);

    private static readonly Weather[] Rows =
        [new(new(2025, 1, 1), 3.5, "Oslo"), new(new(2025, 1, 2), -1, "Oslo"), new(new(2025, 1, 1), 17, Hostile)];

    private static LinePlot<Weather> Line => new(Rows, x: row => row.Day, y: row => row.Degrees, color: row => row.City);

    [Fact]
    public void It_is_an_image_with_a_summary_and_a_table()
    {
        var plot = Page.Render(Line with { XTitle = "Day" });

        Assert.Equal("component native-plot output", plot.ClassName);
        Assert.Equal("Degrees by Day", plot.QuerySelector(".head > .label")!.TextContent);
        var area = plot.QuerySelector("native-plot .area[role=img]")!;
        Assert.Equal($"Line plot of Degrees by Day, colored by City: Oslo, {Hostile}. 3 points. Day from 2025-01-01 to 2025-01-02; Degrees from -1 to 17.", area.GetAttribute("aria-label"));
        Assert.Equal(2, area.QuerySelectorAll("svg[preserveAspectRatio=none] > path.mark.line").Length);
        Assert.Equal(["Oslo", "2025-01-01", "3.5"], plot.QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent));
        Assert.Equal(["Oslo", Hostile], plot.QuerySelectorAll(".legend li").Select(item => item.TextContent));
        Assert.DoesNotContain("<script>alert", Page.Html(Line), StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_go_along_in_the_order_of_the_paths()
    {
        var json = JsonDocument.Parse(Page.Render(Line).QuerySelector("script.points")!.TextContent).RootElement;

        var series = json.GetProperty("series")[0];
        Assert.Equal("""["2025-01-01","2025-01-02"]""", series.GetProperty("x").GetRawText());
        Assert.Equal("[3.5,-1]", series.GetProperty("y").GetRawText());
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_the_nearest()
    {
        var error = Assert.Throws<ArgumentException>(() => Line with { Y = "Degres" });

        Assert.StartsWith("There is no column Degres. Did you mean Degrees?", error.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Line with { Tooltip = ["Wind"] });
        Assert.ThrowsAny<ArgumentException>(() => new LinePlot<Weather>(Rows, x: row => row.Day.AddDays(1)));
    }

    [Fact]
    public void Without_a_type_the_first_row_tells_the_columns()
    {
        object[] rows = [new { Time = 1, Value = 2 }];

        Assert.Equal("There is no column Vale. Did you mean Value?", new LinePlot([], "Time", "Vale").Accept(rows).Error);
        Assert.Null(new LinePlot([], "Time", "Value").Accept(rows).Error);
        Assert.Null(new LinePlot().Accept(rows.ToList()).Error);
        Assert.Contains("Did you mean Value?", Definition(new LinePlot(rows, "Time", "Vale")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_is_said_when_the_script_loads()
    {
        Assert.Contains("City holds no numbers", Definition(new BarPlot<Weather>(Rows, x: row => row.City, y: row => row.City)).Message, StringComparison.Ordinal);
        Assert.Contains("Write it as a text such as \"1h\"", Definition(Line with { XBin = 1 }).Message, StringComparison.Ordinal);
        Assert.Contains("have no bins", Definition(new BarPlot<Weather>(Rows, x: row => row.City, y: row => row.Degrees) { XBin = "1h" }).Message, StringComparison.Ordinal);
        _ = DemoDefinition.Of(new Blocks { new BarPlot<Weather>(Rows, x: row => row.City) { YAggregate = Aggregate.Count } });
    }

    [Fact]
    public void Rows_are_what_they_were_when_they_were_returned()
    {
        var rows = Rows.ToList();
        var accepted = Line.Accept(rows).Value;
        rows.Clear();

        Assert.Equal(Rows, accepted);
    }

    [Fact]
    public void A_selection_goes_from_a_number_to_a_higher_one()
    {
        Assert.Equal(new AxisRange(1, 2.5), Select("""{"range": [1, 2.5], "value": "x", "rowValue": [1]}""")!.AxisRange);
        foreach (var bad in new[] { "{}", """{"range": [1]}""", """{"range": [2, 1]}""", """{"range": [1, 1]}""", """{"range": [1, 2, 3]}""", """{"range": ["NaN", 1]}""", """{"range": [0, "Infinity"]}""", """{"range": [0, 1e400]}""", """{"range": "0,1"}""" })
            Assert.Null(Select(bad));

        static SelectData? Select(string json) => (SelectData?)Line.ReadEvent(typeof(SelectData), Page.Json(json)).Value;
    }

    [Fact]
    public void It_zooms_by_itself_unless_the_script_listens()
    {
        var own = Line;
        var heard = Line;
        heard.Select((SelectData selection) => { }, [], []);

        Assert.Equal(["zoom", "zoom_out"], DemoDefinition.Of(new Blocks { own }).Describe().Handlers.Select(handler => handler.Name));
        Assert.DoesNotContain("zoom", DemoDefinition.Of(new Blocks { heard }).Describe().Handlers.Select(handler => handler.Name));
    }

    [Fact]
    public void Formats_are_checked_and_used_where_they_suit()
    {
        Assert.Throws<ArgumentException>(() => Line with { YFormat = "" });
        Assert.Equal("350%", Page.Render(Line with { YFormat = "0%" }).QuerySelector("tbody tr td:last-child")!.TextContent);
        Assert.Equal("Jan 2025", Page.Render(Line with { XFormat = "MMM yyyy" }).QuerySelector("tbody tr td:nth-child(2)")!.TextContent);
        // One for times only: the numbers are written as they are.
        Assert.Equal("3.5", Page.Render(Line with { YFormat = "D" }).QuerySelector("tbody tr td:last-child")!.TextContent);
    }

    [Theory]
    [InlineData("red;x:y")]
    [InlineData("url(x)")]
    [InlineData("#12345")]
    [InlineData("")]
    public void A_color_is_a_color(string color) =>
        Assert.Throws<ArgumentException>(() => Line with { ColorMap = new Dictionary<string, string> { ["Oslo"] = color } });

    [Fact]
    public void Its_value_is_told_in_a_few_rows()
    {
        var value = ((Component)Line).FormatValue(Rows);

        Assert.Equal(3, value.GetProperty("rows").GetInt32());
        Assert.Equal("""{"Day":"2025-01-01","Degrees":3.5,"City":"Oslo"}""", value.GetProperty("first")[0].GetRawText());
    }

    private static DemoDefinitionException Definition(Block plot) => Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { plot }));
}
