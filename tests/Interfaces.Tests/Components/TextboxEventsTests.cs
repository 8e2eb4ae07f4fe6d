using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class TextboxEventsTests
{
    [Fact]
    public void Buttons_stand_after_the_box_so_that_the_box_is_the_value()
    {
        var page = Page.Render(new Textbox { SubmitText = "Send", StopText = "Halt", Buttons = [new Button("More")] });

        Assert.Equal("INPUT", page.QuerySelector("[data-value]")!.TagName);
        Assert.Equal(["More", "Halt", "Send"], page.QuerySelectorAll(".control > .beside button").Select(button => button.TextContent));
        Assert.Equal("submit", page.QuerySelectorAll("button")[^1].GetAttribute("data-raise"));
        Assert.Null(Page.Render(new Textbox { SubmitText = "Send" }, interactive: false).QuerySelector("button"));
    }

    [Fact]
    public void Hints_are_attributes_and_nothing_else_can_be()
    {
        var input = Page.Render(new Textbox { Hints = new() { AutoComplete = "email", SpellCheck = false, Language = "pt-BR" } }).QuerySelector("input")!;

        Assert.Equal(("email", "false", "pt-BR"), (input.GetAttribute("autocomplete"), input.GetAttribute("spellcheck"), input.GetAttribute("lang")));
        Assert.Throws<ArgumentException>(() => new InputHints { InputMode = "text\" onfocus=\"alert(1)" });
    }

    [Theory]
    [InlineData("""{"index": 2, "range": [2, 5], "value": "abc"}""", true)]
    [InlineData("""{"range": [5, 2], "value": "abc"}""", false)]
    [InlineData("""{"range": [-1, 2], "value": "abc"}""", false)]
    [InlineData("""{"range": [2, 5], "value": "abcd"}""", false)]
    [InlineData("""{"range": [2], "value": "abc"}""", false)]
    [InlineData("""{"range": [2.5, 5.5], "value": "abc"}""", false)]
    [InlineData("""{"range": ["NaN", "NaN"], "value": ""}""", false)]
    public void Marked_text_has_a_beginning_and_an_end(string json, bool good)
    {
        Assert.Equal(good, new Textbox().ReadEvent(typeof(SelectData), Page.Json(json)).Error is null);
    }

    [Fact]
    public void A_checkbox_says_what_it_is_now()
    {
        var data = (SelectData)new Checkbox().ReadEvent(typeof(SelectData), Page.Json("""{"index": 7, "value": "forged", "selected": false}""")).Value!;

        Assert.Equal((0, false, "False"), (data.Index, data.Selected, data.Value.ToString()));
    }
}
