using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Tables;

/// <summary>What a page asks of a table, and what it sends of it with events.</summary>
public sealed class TableEditTests : IDisposable
{
    private readonly Dataframe<DataframeTests.Dog> _frame = new("Dogs") { Value = [new("Bella", 3), new("Rex", 11), new("Wolf", 7)] };
    private readonly Json _seen = new("Seen");
    private readonly TestDemo _demo;
    private readonly Session _session;

    public TableEditTests()
    {
        _frame.Change((IReadOnlyList<DataframeTests.Dog> dogs) => dogs.Select(dog => $"{dog.Name} {dog.Age}").ToArray(), _frame, _seen);
        _demo = new TestDemo(new Blocks { _frame, _seen });
        _session = _demo.Open();
    }

    public void Dispose() => _demo.Dispose();

    [Fact]
    public void An_edit_changes_one_cell_for_one_visitor()
    {
        var other = _demo.Open();

        var answer = Ask(Edit(0, """{"row":1,"column":1,"value":"12"}"""));

        Assert.Equal(1, answer.GetProperty("step").GetInt32());
        Assert.Contains("<td class=\"end\">12</td>", answer.GetProperty("rows").GetString(), StringComparison.Ordinal);
        Assert.Equal(12, Dogs(_session)[1].Age);
        Assert.Equal(11, Dogs(other)[1].Age);
        Assert.Equal(11, _frame.Value![1].Age);
    }

    [Fact]
    public void What_is_wrong_with_one_of_several_changes_leaves_all_as_it_was()
    {
        var answer = Ask(Edit(0, """{"row":0,"column":1,"value":"4"},{"row":1,"column":1,"value":"old"}"""));

        var refused = answer.GetProperty("refused");
        Assert.Equal((1, 1, "Row 2, Age: Enter a whole number."), (refused.GetProperty("row").GetInt32(), refused.GetProperty("column").GetInt32(), refused.GetProperty("message").GetString()));
        Assert.Equal(0, answer.GetProperty("step").GetInt32());
        Assert.Same(_frame.Value, Dogs(_session));
    }

    [Theory]
    [InlineData("""{"row":3,"column":0,"value":"x"}""", "There is no row 4; there are 3.")]
    [InlineData("""{"row":-1,"column":0,"value":"x"}""", "There is no row 0; there are 3.")]
    [InlineData("""{"row":0,"column":9,"value":"x"}""", "There is no column 10; there are 5.")]
    [InlineData("""{"row":0,"column":4,"value":"1"}""", "Row 1, Human years: This column cannot be changed.")]
    [InlineData("""{"row":0,"column":1,"value":1e400}""", "Row 1, Age: Enter a whole number.")]
    [InlineData("""{"row":0,"column":1,"value":"NaN"}""", "Row 1, Age: Enter a whole number.")]
    [InlineData("""{"row":0,"column":1,"value":null}""", "Row 1, Age: Enter a value.")]
    [InlineData("""{"row":0,"column":1,"value":31}""", "Row 1, Age: The field Age must be between 0 and 30.")]
    [InlineData("""{"row":0,"column":0,"value":" "}""", "Row 1, Name: The Name field is required.")]
    [InlineData("""{"row":0,"column":3,"value":"maybe"}""", "Row 1, Chipped: This is not a valid answer: true or false.")]
    [InlineData("""{"add":4}""", "A row can be added at 1 to 4.")]
    [InlineData("""{"delete":3}""", "There is no row 4; there are 3.")]
    public void A_change_that_cannot_be_is_refused(string change, string message)
    {
        Assert.Equal(message, Ask(Edit(0, change)).GetProperty("refused").GetProperty("message").GetString());
        Assert.Same(_frame.Value, Dogs(_session));
    }

    [Fact]
    public void Rows_are_added_and_deleted()
    {
        Ask(Edit(0, """{"add":1},{"row":1,"column":0,"value":"Luna"},{"delete":0}"""));

        Assert.Equal(["Luna", "Rex", "Wolf"], Dogs(_session).Select(dog => dog.Name));
    }

    [Fact]
    public void A_change_that_comes_twice_is_taken_once()
    {
        Ask(Edit(0, """{"add":3}"""));
        Ask(Edit(0, """{"add":3},{"row":3,"column":0,"value":"Luna"}"""));

        Assert.Equal(["Bella", "Rex", "Wolf", "Luna"], Dogs(_session).Select(dog => dog.Name));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    public void Changes_of_other_rows_are_refused(int version, int step)
    {
        var answer = Ask($"{{\"edit\":{{\"version\":{_frame.List.Version + version},\"step\":{step},\"changes\":[{{\"delete\":0}}]}}}}");

        Assert.StartsWith("The table has changed meanwhile.", answer.GetProperty("refused").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Same(_frame.Value, Dogs(_session));
    }

    [Fact]
    public async Task An_event_brings_what_is_still_on_its_way()
    {
        Ask(Edit(0, """{"row":0,"column":1,"value":4}"""));

        var messages = await _demo.RaiseAsync(_session, _frame, "change", (_frame, Delta(0, """{"row":0,"column":1,"value":4},{"row":1,"column":1,"value":12}""")));

        Assert.Contains(messages, message => message is EngineMessage.Completed);
        Assert.Equal("""["Bella 4","Rex 12","Wolf 7"]""", _demo.ValueOf(_session, _seen)!.ToString());
    }

    [Fact]
    public void An_event_with_a_wrong_version_or_an_unfinished_row_does_not_run()
    {
        var handler = _demo.HandlersOf(_frame, "change").First();
        var wrong = Assert.IsType<Admission.Invalid>(_demo.AdmitOne(_session, handler, (_frame, Page.Json("""{"version":-1,"step":0,"changes":[]}"""))));
        Ask(Edit(0, """{"add":3}"""));
        var unfinished = Assert.IsType<Admission.Invalid>(_demo.AdmitOne(_session, handler, (_frame, Delta(1, ""))));

        Assert.StartsWith("The table has changed meanwhile.", Assert.Single(wrong.Fields.Values), StringComparison.Ordinal);
        Assert.Equal("Row 4, Name: The Name field is required.", Assert.Single(unfinished.Fields.Values));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"window":{"from":-1,"count":10}}""")]
    [InlineData("""{"window":{"from":0,"count":0}}""")]
    [InlineData("""{"window":{"from":0,"count":201}}""")]
    [InlineData("""{"window":{"from":0,"count":1e9}}""")]
    [InlineData("""{"window":{"from":0,"count":10},"cell":{"row":0,"column":0}}""")]
    [InlineData("""{"window":{"from":0,"count":10},"order":{"sort":[{"column":5}]}}""")]
    [InlineData("""{"window":{"from":0,"count":10},"order":{"sort":[{"column":-1}]}}""")]
    [InlineData("""{"window":{"from":0,"count":10},"order":{"filters":[{"column":0,"rule":"magic"}]}}""")]
    [InlineData("""{"window":{"from":0,"count":10},"order":{"filters":[{"column":0,"rule":"3"}]}}""")]
    [InlineData("""{"cell":{"row":3,"column":0}}""")]
    [InlineData("""{"cell":{"row":0,"column":5}}""")]
    [InlineData("""{"copy":{"from":0,"count":1,"columns":[5]}}""")]
    [InlineData("""{"copy":{"from":0,"count":100001,"columns":[0]}}""")]
    [InlineData("""{"edit":{"version":1}}""")]
    [InlineData("""{"edit":{"version":1,"step":0,"changes":[{}]}}""")]
    [InlineData("""{"edit":{"version":1,"step":0,"changes":[{"row":0,"column":0,"add":1}]}}""")]
    [InlineData("""{"edit":{"version":"x","step":0,"changes":[]}}""")]
    [InlineData("""{"edit":{"version":1,"step":0,"changes":[],"more":1}}""")]
    public void What_is_no_question_is_refused(string question)
    {
        var reply = _demo.Engine.Ask("d1", _session, _demo.NumberOf(_frame), Page.Json(question));

        Assert.IsType<Admission.Malformed>(reply.Refusal);
        Assert.Empty(_demo.Faults);
    }

    [Fact]
    public void Blocks_that_know_no_questions_or_are_not_there_answer_none()
    {
        foreach (var block in new[] { -1, 99, _demo.NumberOf(_seen) })
            Assert.IsType<Admission.Malformed>(_demo.Engine.Ask("d1", _session, block, Page.Json("{}")).Refusal);
    }

    [Fact]
    public void A_table_that_is_only_shown_takes_no_change()
    {
        var shown = new Dataframe<int>([1]) { Interactive = false };
        using var demo = new TestDemo(new Blocks { shown });

        var reply = demo.Engine.Ask("d1", demo.Open(), demo.NumberOf(shown), Page.Json(Edit(0, """{"delete":0}""")));

        Assert.Equal("This table cannot be changed.", Assert.IsType<Admission.Malformed>(reply.Refusal).Message);
    }

    [Fact]
    public void An_event_of_a_cell_is_told_what_the_server_knows()
    {
        Ask(Edit(0, """{"row":1,"column":1,"value":12}"""));
        var frame = (Component)_session.Block(_demo.NumberOf(_frame));

        var select = (SelectData)frame.ReadEvent(typeof(SelectData), Page.Json("""{"index":1,"column":0,"value":"forged"}""")).Value!;
        var edit = (EditData)frame.ReadEvent(typeof(EditData), Page.Json("""{"index":1,"column":1,"previousValue":99}""")).Value!;

        Assert.Equal(("Rex", 5), (select.Text, select.RowValue.Count));
        Assert.Equal(("11", "12"), (edit.PreviousValue.ToString(), edit.Value.ToString()));
        Assert.NotNull(frame.ReadEvent(typeof(SelectData), Page.Json("""{"index":3,"column":0}""")).Error);
        Assert.NotNull(frame.ReadEvent(typeof(EditData), Page.Json("""{"index":0,"column":-1}""")).Error);
    }

    private IReadOnlyList<DataframeTests.Dog> Dogs(Session session) => (IReadOnlyList<DataframeTests.Dog>)_demo.ValueOf(session, _frame)!;

    private JsonElement Delta(int step, string changes) => Page.Json($$"""{"version":{{_frame.List.Version}},"step":{{step}},"changes":[{{changes}}]}""");

    private string Edit(int step, string changes) => $$"""{"edit":{{Delta(step, changes).GetRawText()}}}""";

    private JsonElement Ask(string question)
    {
        var reply = _demo.Engine.Ask("d1", _session, _demo.NumberOf(_frame), Page.Json(question));
        Assert.Null(reply.Refusal);
        return reply.Answer!.Value;
    }
}
