using System.Text.Json;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Tables;

/// <summary>Windows, sorting, filtering and copying.</summary>
public sealed class TableOrderTests
{
    private sealed record Item(string? Name, int Count, DateOnly Day, double? Price);

    private static readonly Dataframe<Item> Frame = new([
        new("pear", 10, new(2026, 3, 1), 1.5),
        new("Apple", 9, new(2025, 12, 31), null),
        new("fig", 100, new(2026, 1, 15), 12),
        new(null, 9, new(2026, 1, 2), 0.5),
    ])
    { ShowSearch = TableSearch.Filter };

    [Theory]
    [InlineData("""{}""", "0,1,2,3")]
    [InlineData("""{"sort":[{"column":0}]}""", "1,2,0,3")]
    [InlineData("""{"sort":[{"column":0,"descending":true}]}""", "0,2,1,3")]
    [InlineData("""{"sort":[{"column":1}]}""", "1,3,0,2")]
    [InlineData("""{"sort":[{"column":1},{"column":2,"descending":true}]}""", "3,1,0,2")]
    [InlineData("""{"sort":[{"column":2}]}""", "1,3,2,0")]
    [InlineData("""{"sort":[{"column":3,"descending":true}]}""", "2,0,3,1")]
    [InlineData("""{"search":"APP"}""", "1")]
    [InlineData("""{"search":"2026-01"}""", "2,3")]
    [InlineData("""{"search":"nothing"}""", "")]
    [InlineData("""{"filters":[{"column":0,"rule":"contains","value":"p"}]}""", "0,1")]
    [InlineData("""{"filters":[{"column":0,"rule":"equals","value":"FIG"}]}""", "2")]
    [InlineData("""{"filters":[{"column":0,"rule":"empty"}]}""", "3")]
    [InlineData("""{"filters":[{"column":0,"rule":"filled"},{"column":1,"rule":"atMost","value":"10"}]}""", "0,1")]
    [InlineData("""{"filters":[{"column":1,"rule":"atLeast","value":"10"}]}""", "0,2")]
    [InlineData("""{"filters":[{"column":1,"rule":"differs","value":"9"}]}""", "0,2")]
    [InlineData("""{"filters":[{"column":2,"rule":"atLeast","value":"2026-01-15"}]}""", "0,2")]
    [InlineData("""{"filters":[{"column":1,"rule":"atLeast","value":"many"}]}""", "")]
    public void Rows_come_in_the_order_that_is_asked_for(string order, string rows)
    {
        var answer = Ask($$"""{"window":{"from":0,"count":50},"order":{{order}}}""");

        var found = Page.Parse($"<table>{answer.GetProperty("rows").GetString()}</table>").QuerySelectorAll("tr").Select(row => row.GetAttribute("data-row"));
        Assert.Equal(rows, string.Join(',', found));
        Assert.Equal(rows.Split(',', StringSplitOptions.RemoveEmptyEntries).Length, answer.GetProperty("total").GetInt32());
        Assert.Equal(4, answer.GetProperty("count").GetInt32());
    }

    [Fact]
    public void A_window_has_the_rows_that_are_asked_for_and_no_others()
    {
        var frame = new Dataframe<int>(Enumerable.Range(0, 100_000));

        var middle = Ask("""{"window":{"from":50000,"count":100}}""", frame).GetProperty("rows").GetString()!;
        var end = Ask("""{"window":{"from":99999,"count":100}}""", frame).GetProperty("rows").GetString()!;
        var beyond = Ask("""{"window":{"from":2147483600,"count":100}}""", frame).GetProperty("rows").GetString()!;

        Assert.StartsWith("<tr data-row=\"50000\" aria-rowindex=\"50002\">", middle, StringComparison.Ordinal);
        Assert.Equal(100, middle.Split("<tr ").Length - 1);
        Assert.Equal(1, end.Split("<tr ").Length - 1);
        Assert.Empty(beyond);
    }

    [Fact]
    public void A_window_of_a_wide_table_has_fewer_rows()
    {
        var frame = new Dataframe { Value = new int[300, 400] };

        var rows = Ask("""{"window":{"from":0,"count":200}}""", frame).GetProperty("rows").GetString()!;

        Assert.Equal(50, rows.Split("<tr ").Length - 1);
    }

    [Fact]
    public void Copied_text_is_what_spreadsheets_take()
    {
        var frame = new Dataframe<(string, int)>([("a\tb", 1), ("say \"hi\"", 2), ("plain", 3)]);

        Assert.Equal("Item 1\tItem 2\n\"a\tb\"\t1\n\"say \"\"hi\"\"\"\t2", Ask("""{"copy":{"from":0,"count":2,"columns":[0,1],"headers":true}}""", frame).GetProperty("text").GetString());
        Assert.Equal("3", Ask("""{"copy":{"from":2,"count":50,"columns":[1]}}""", frame).GetProperty("text").GetString());
    }

    [Fact]
    public void The_whole_text_of_a_cell_is_there_to_be_edited()
    {
        var text = new string('x', 5_000);
        var frame = new Dataframe<string>([text]);

        Assert.Equal(501, Page.Render(frame).QuerySelector("td[data-more]")!.TextContent.Length);
        Assert.Equal(text, Ask("""{"cell":{"row":0,"column":0}}""", frame).GetProperty("text").GetString());
    }

    private static JsonElement Ask(string question, TableComponent? frame = null)
    {
        var answer = (frame ?? Frame).Answer(Page.Json(question), Page.Context("d1-3", interactive: true, _ => Markup.Empty));
        Assert.Null(answer.Error);
        return answer.Value.Json;
    }
}
