using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class DatasetTests
{
    private const string Hostile = "\"'><img src=x onerror=alert(1)>";

    private static Dataset<(string, int)> Pairs => new([("a", 1), ("b", 2), (Hostile, 3)], "Pairs") { SamplesPerPage = 2 };

    [Fact]
    public void Samples_of_several_values_are_a_table_and_of_one_a_gallery()
    {
        var table = Page.Render(Pairs);
        var gallery = Page.Render(new Dataset<string>(["x", Hostile]));

        Assert.Equal([false, false, true], table.QuerySelectorAll("tbody tr[data-sample]").Select(row => row.HasAttribute("hidden")));
        Assert.Equal(2, table.QuerySelectorAll("th").Length);
        Assert.Equal(3, table.QuerySelectorAll("button.sample").Length);
        Assert.Equal(["x", Hostile], gallery.QuerySelectorAll("ul > li[data-sample] > button").Select(button => button.TextContent));
        Assert.Empty(table.QuerySelectorAll("img"));
        Assert.Empty(gallery.QuerySelectorAll("img"));
    }

    [Fact]
    public void A_sample_goes_over_the_wire_as_its_place()
    {
        Assert.Equal(("b", 2), Page.Send(Pairs, "1"));
        Assert.Equal("1", Pairs.FormatValue(("b", 2)).GetRawText());
        foreach (var json in new[] { "3", "-1", "1.5", "1e400", "\"b\"", "[\"b\",2]", "{}", "true" })
            Assert.Equal(new Page.Refused("Choose one of the samples."), Page.Send(Pairs, json));
    }

    [Fact]
    public void What_was_chosen_is_what_the_server_knows()
    {
        var select = (SelectData)Pairs.ReadEvent(typeof(SelectData), Page.Json("""{"index":1,"value":"forged"}""")).Value!;

        Assert.Equal(["b", "2"], select.RowValue.Select(cell => cell.ToString()));
        Assert.NotNull(Pairs.ReadEvent(typeof(SelectData), Page.Json("""{"index":3}""")).Error);
        Assert.NotNull(Pairs.ReadEvent(typeof(SelectData), Page.Json("""{"index":-1}""")).Error);
    }

    [Fact]
    public void The_chosen_sample_is_marked()
    {
        var set = Page.Render(Pairs with { Value = ("b", 2) });

        Assert.Equal(["false", "true", "false"], set.QuerySelectorAll("button").Select(button => button.GetAttribute("aria-pressed")));
        Assert.Equal("1", set.QuerySelector("sample-set")!.GetAttribute("data-index"));
    }
}
