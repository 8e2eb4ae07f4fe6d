using System.ComponentModel.DataAnnotations;
using System.Data;
using System.Text.Json;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Tables;

public sealed class DataframeTests
{
    private const string Hostile = "\"'><img src=x onerror=alert(1)>";

    public enum Coat
    {
        Smooth,
        Curly,
    }

    public sealed record Dog([property: Required] string Name, [property: Range(0, 30)] int Age, Coat Coat = Coat.Smooth, bool Chipped = false)
    {
        public int HumanYears => Age * 7;
    }

    public sealed record Secret([property: Display(Name = "Full name")] string Name, [property: Display(AutoGenerateField = false)] string Password);

    private static Dataframe<Dog> Dogs => new("Dogs") { Value = [new("Bella", 3), new("Rex", 11)] };

    [Fact]
    public void Each_property_is_a_column_and_each_row_is_in_the_page()
    {
        var frame = Page.Render(Dogs);

        Assert.Equal(["Name", "Age", "Coat", "Chipped", "Human years"], frame.QuerySelectorAll("thead th").Select(header => header.TextContent));
        Assert.Equal(["text", "number", "choice", "boolean", "number"], frame.QuerySelectorAll("thead th").Select(header => header.GetAttribute("data-kind")));
        Assert.Equal(["Bella", "3", "Smooth", "", "21"], frame.QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent));
        Assert.Equal("grid", frame.QuerySelector("table")!.GetAttribute("role"));
        Assert.Equal("3", frame.QuerySelector("table")!.GetAttribute("aria-rowcount"));
        Assert.True(frame.QuerySelector("thead th:last-child")!.HasAttribute("aria-readonly"));
        Assert.NotNull(frame.QuerySelector("data-frame[data-value=element][data-editable][data-can-add]"));
    }

    [Fact]
    public void What_is_hidden_is_not_sent_and_not_lost()
    {
        var frame = new Dataframe<Secret>([new("Ada", "engine")]);

        Assert.DoesNotContain("engine", Page.Html(frame), StringComparison.Ordinal);
        Assert.Equal("""[{"Name":"Ada"}]""", frame.FormatValue(frame.CurrentValue).GetRawText());
        Assert.Equal([new Secret("Eve", "engine")], (IReadOnlyList<Secret>)Page.Send(frame, """[{"Full name":"Eve"}]""")!);
    }

    [Fact]
    public void Hostile_cells_and_headers_stay_text()
    {
        var typed = Page.Render(new Dataframe<Dog>([new(Hostile, 1)], Hostile) { Columns = [new("Name") { Header = Hostile }], Styles = [new(0, 1) { Text = Hostile }] });
        var untyped = Page.Render(new Dataframe { Value = new TableData([Hostile], [[Hostile]]) });

        Assert.Empty(typed.QuerySelectorAll("img"));
        Assert.Empty(untyped.QuerySelectorAll("img"));
        Assert.Equal(Hostile, typed.QuerySelector("td")!.TextContent);
    }

    [Fact]
    public void Only_the_first_rows_of_many_are_in_the_page()
    {
        var frame = Page.Render(new Dataframe<int>(Enumerable.Range(0, 100_000)));

        Assert.Equal(50, frame.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("100001", frame.QuerySelector("table")!.GetAttribute("aria-rowcount"));
        Assert.Contains("99,950 more rows", frame.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[["Bella","3"],["Rex",11]]""")]
    [InlineData("""[{"Name":"Bella"},{"age":99,"Age":11}]""")]
    [InlineData("""{"data":[["Bella"],["Rex"]]}""")]
    [InlineData("null")]
    public void Rows_that_say_the_same_are_the_same(string json)
    {
        var frame = Dogs;

        Assert.Same(frame.CurrentValue, Page.Send(frame, json));
    }

    [Theory]
    [InlineData("""[["Bella","old"]]""", "Row 1, Age: Enter a whole number.")]
    [InlineData("""[["Bella",3],["Rex",1.5]]""", "Row 2, Age: Enter a whole number.")]
    [InlineData("""[["Bella",1e400]]""", "Row 1, Age: Enter a whole number.")]
    [InlineData("""[["Bella",99]]""", "Row 1, Age: The field Age must be between 0 and 30.")]
    [InlineData("""[["",3]]""", "Row 1, Name: The Name field is required.")]
    [InlineData("""[["Bella",3,"Bald"]]""", "Row 1, Coat: Enter one of: Smooth, Curly.")]
    [InlineData("""[["Bella",3,0]]""", "Row 1, Coat: This value has the wrong type.")]
    [InlineData("""[["Bella",3,"Smooth",true,8]]""", "Row 1, Human years: This column cannot be changed.")]
    [InlineData("""[["Bella",3,"Smooth",true,21,0]]""", "Row 1: There are 5 columns.")]
    [InlineData("""[[{"a":1}]]""", "Row 1, Name: This value has the wrong type.")]
    [InlineData("""[["\ud800"]]""", "Row 1, Name: Enter a text.")]
    [InlineData("\"Bella\"", "This is no table. Send a list of rows.")]
    [InlineData("{}", "This is no table. Send a list of rows.")]
    [InlineData("7", "This is no table. Send a list of rows.")]
    public void What_is_no_such_row_is_refused_at_its_cell(string json, string message)
    {
        Assert.Equal(new Page.Refused(message), Page.Send(Dogs, json));
    }

    [Fact]
    public void Numbers_must_be_finite_and_text_short_enough()
    {
        var frame = new Dataframe<double>([1]);

        foreach (var json in new[] { "[\"NaN\"]", "[1e400]", "[\"Infinity\"]" })
            Assert.Equal(new Page.Refused("Row 1, Value: Enter a number."), Page.Send(frame, json));
        Assert.Equal(
            new Page.Refused("Row 1, Value: Enter at most 10,000 characters."),
            Page.Send(new Dataframe<string>(["a"]), JsonSerializer.Serialize(new[] { new string('x', 10_001) })));
    }

    [Fact]
    public void Rows_stay_within_their_bounds()
    {
        var frame = Dogs with { MinRows = 2, MaxRows = 3 };

        Assert.Equal(new Page.Refused("There are at least 2 rows."), Page.Send(frame, "[{}]"));
        Assert.Equal(new Page.Refused("There are at most 3 rows."), Page.Send(frame, "[{},{},{},{}]"));
        Assert.Equal(new Page.Refused("No rows can be added."), Page.Send(Dogs with { CanAddRows = false }, "[{},{},{}]"));
        Assert.Equal(new Page.Refused("No rows can be deleted."), Page.Send(Dogs with { CanDeleteRows = false }, "[{}]"));
        Assert.Equal(new Page.Refused("Row 3, Name: The Name field is required."), Page.Send(frame, "[{},{},{}]"));
        Assert.Equal(3, ((IReadOnlyList<Dog>)Page.Send(frame, """[{},{},{"Name":"Wolf"}]""")!).Count);
    }

    [Fact]
    public void What_a_visitor_may_only_read_cannot_be_forged()
    {
        var frame = Dogs with { Columns = [new("Age") { IsStatic = true }] };

        Assert.Equal(new Page.Refused("Row 1, Age: This column cannot be changed."), Page.Send(frame, """[["Bella",4],{}]"""));
        Assert.Equal(
            new Page.Refused("Row 1, Value: This column cannot be changed."),
            Page.Send(new Dataframe<string>(["<b>a</b>"]) { Columns = [new() { Kind = TableColumnKind.Html }] }, "[\"<script>\"]"));
    }

    [Fact]
    public void Tuples_are_rows_of_any_length()
    {
        var frame = new Dataframe<(string, int, int, int, int, int, int, bool, string)>([("a", 1, 2, 3, 4, 5, 6, true, "z")]);

        Assert.Equal(9, Page.Render(frame).QuerySelectorAll("thead th").Length);
        Assert.Equal([("b", 1, 2, 3, 4, 5, 6, false, "y")], (IReadOnlyList<(string, int, int, int, int, int, int, bool, string)>)Page.Send(frame, """[["b",1,2,3,4,5,6,false,"y"]]""")!);
    }

    [Fact]
    public void A_later_change_of_the_list_changes_nothing()
    {
        List<Dog> dogs = [new("Bella", 3)];
        var frame = new Dataframe<Dog>(dogs);
        dogs.Add(new Dog("Rex", 11));

        Assert.Single(frame.Value!);
        Assert.NotSame(dogs, frame.Value);
    }

    [Fact]
    public void A_frame_without_a_type_takes_whatever_has_rows()
    {
        var table = new DataTable();
        table.Columns.Add("Name", typeof(string));
        table.Columns.Add("Age", typeof(int));
        table.Rows.Add("Bella", 3);
        table.Rows.Add("Rex", DBNull.Value);

        foreach (var value in new object[]
        {
            table,
            new object?[,] { { "Bella", 3 }, { "Rex", null } },
            new[] { new object?[] { "Bella", 3 }, ["Rex", null] },
            new[] { new Dictionary<string, object?> { ["Name"] = "Bella", ["Age"] = 3 }, new() { ["Name"] = "Rex" } },
            new[] { new { Name = "Bella", Age = (int?)3 }, new { Name = "Rex", Age = (int?)null } },
        })
        {
            var frame = new Dataframe { Headers = ["Name", "Age"], Value = value };
            Assert.Equal("""{"headers":["Name","Age"],"data":[["Bella",3],["Rex",null]]}""", frame.FormatValue(frame.CurrentValue).GetRawText());
            Assert.Equal(new Page.Refused("Row 2, Age: Enter a whole number."), Page.Send(frame, """[["Bella",3],["Rex","x"]]"""));
        }

        Assert.Contains("is no table", Assert.Throws<ArgumentException>(() => new Dataframe { Value = 7 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_become_what_handlers_ask_for()
    {
        var table = new TableData(["Name", "Age"], [["Bella", 3], ["Rex", 11]]);

        Assert.Equal(11, To<DataTable>(table).Rows[1]["Age"]);
        Assert.Equal("11", To<string[,]>(table)[1, 1]);
        Assert.Equal("Rex", To<string[][]>(table)[1][0]);
        Assert.Equal([new Dog("Bella", 3), new Dog("Rex", 11)], To<List<Dog>>(table));
        Assert.Equal(3, To<IReadOnlyList<Dictionary<string, object?>>>(table)[0]["Age"]);
        Assert.Equal(table, To<TableData>(To<DataTable>(table)));
        Assert.Equal("Row 1, Name: Enter a number.", ValueConverter.To<double[,]>(table, JsonSerializerOptions.Default).Error);
    }

    [Fact]
    public void A_name_that_is_no_column_is_told_with_the_nearest()
    {
        var error = Assert.Throws<ArgumentException>(() => Page.Render(Dogs with { Columns = ["Nmae"] }));

        Assert.Contains("Did you mean Name?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Looks_are_classes_of_the_theme()
    {
        var frame = Page.Render(Dogs with { Styles = [new(column: 0) { Bold = true }, new(1, 0) { Tone = CellTone.Danger, Shade = 0.5, Text = "R" }] });
        var cells = frame.QuerySelectorAll("tbody tr td:first-child");

        Assert.Equal(["bold", "tone-danger bold"], cells.Select(cell => cell.ClassName));
        Assert.Equal("--shade:0.5", cells[1].GetAttribute("style"));
        Assert.Equal(("R", "Rex"), (cells[1].TextContent, cells[1].GetAttribute("data-raw")));
    }

    private static T To<T>(object value)
    {
        var converted = ValueConverter.To<T>(value, JsonSerializerOptions.Default);
        Assert.Null(converted.Error);
        return converted.Value!;
    }
}
