using System.ComponentModel.DataAnnotations;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class ChoiceTests
{
    private const string Hostile = "\"'><img src=x onerror=alert(1)>\r\n&amp;";

    public enum Coat
    {
        Curly,
        VeryLong = 7,
        [Display(Name = "No hair at all")]
        None = 3,
    }

    private sealed record Person(string Name, int Age);

    [Fact]
    public void A_radio_is_a_group_with_a_legend()
    {
        var radio = Page.Render(new Radio(["Red", "Green"], "Color") { Value = "Green", Info = "Pick" });

        Assert.Equal("component radio", radio.ClassName);
        var group = radio.QuerySelector(":scope > fieldset.control[data-value=one]")!;
        Assert.Equal("d1-3-info d1-3-error", group.GetAttribute("aria-describedby"));
        Assert.Equal("Color", group.QuerySelector(":scope > legend.label#d1-3-label")!.TextContent);
        var inputs = group.QuerySelectorAll(".options > label.option > input[type=radio][name=d1-3]");
        Assert.Equal(["Red", "Green"], inputs.Select(input => input.GetAttribute("value")));
        Assert.Equal([false, true], inputs.Select(input => input.HasAttribute("checked")));
        Assert.Equal(["d1-3-input", null], inputs.Select(input => input.GetAttribute("id")));
        Assert.NotNull(radio.QuerySelector(":scope > p.error#d1-3-error"));
    }

    [Fact]
    public void A_group_that_cannot_be_changed_is_disabled_as_a_whole()
    {
        Assert.True(Page.Render(new Radio(["a"]), interactive: false).QuerySelector("fieldset")!.HasAttribute("disabled"));
        Assert.True(Page.Render(new CheckboxGroup(["a"]) { Enabled = false }).QuerySelector("fieldset")!.HasAttribute("disabled"));
        Assert.False(Page.Render(new CheckboxGroup(["a"])).QuerySelector("fieldset")!.HasAttribute("disabled"));
    }

    [Fact]
    public void Hostile_choices_stay_text_and_come_back_whole()
    {
        var radio = new Radio([Hostile], Hostile);

        foreach (var block in new Block[] { radio, new CheckboxGroup([Hostile], Hostile), new Dropdown([Hostile], Hostile), new MultiselectDropdown([Hostile], Hostile) { Placeholder = Hostile } })
        {
            var element = Page.Render(block);
            Assert.Empty(element.QuerySelectorAll("img"));
            Assert.Equal(Hostile, element.QuerySelector("input, option")!.GetAttribute("value"));
        }

        Assert.Equal(Hostile, Page.Send(radio, System.Text.Json.JsonSerializer.Serialize(Hostile)));
    }

    [Fact]
    public void An_enum_brings_its_members_in_words()
    {
        var radio = Page.Render(new Radio<Coat>());

        Assert.Equal(["Curly", "Very long", "No hair at all"], radio.QuerySelectorAll(".option").Select(option => option.TextContent.Trim()));
        Assert.Equal(["Curly", "VeryLong", "None"], radio.QuerySelectorAll("input").Select(input => input.GetAttribute("value")));
        Assert.Equal(Coat.VeryLong, Page.Send(new Radio<Coat>(), "\"VeryLong\""));
        Assert.Equal(3, new Dropdown<Coat?>().Choices.Count);
    }

    [Theory]
    [InlineData("\"Purple\"")]
    [InlineData("\"red\"")]
    [InlineData("7")]
    [InlineData("[\"Red\"]")]
    [InlineData("{}")]
    public void What_is_not_among_the_choices_is_refused(string json)
    {
        var refused = new Page.Refused("Choose one of Red, Green.");

        Assert.Equal(refused, Page.Send(new Radio(["Red", "Green"]), json));
        Assert.Equal(refused, Page.Send(new Dropdown(["Red", "Green"]), json));
    }

    [Fact]
    public void A_message_lists_ten_choices_at_most_and_shortens_long_ones()
    {
        var many = (Page.Refused)Page.Send(new Radio<int>(Enumerable.Range(1, 1000)), "0")!;
        var wide = (Page.Refused)Page.Send(new Radio([new string('x', 5000)]), "\"y\"")!;

        Assert.Equal("Choose one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ….", many.Message);
        Assert.True(wide.Message.Length < 80);
    }

    [Fact]
    public void Nothing_chosen_is_null_where_the_type_has_it()
    {
        Assert.Null(Page.Send(new Radio(["Red"]), "null"));
        Assert.Null(Page.Send(new Dropdown(["Red"]), "\"\""));
        Assert.Null(Page.Send(new Radio<Coat?>(), "null"));
        Assert.IsType<Page.Refused>(Page.Send(new Radio<Coat>(), "null"));
        Assert.Equal("", Page.Send(new Radio(["", "a"]), "\"\""));
    }

    [Fact]
    public void Choices_have_labels_of_their_own()
    {
        var people = new Radio<Person>([("The first", new Person("Ada", 36)), ("The second", new Person("Grace", 85))]);

        Assert.Equal(["The first", "The second"], Page.Render(people).QuerySelectorAll(".option span").Select(label => label.TextContent));
        Assert.Equal(new Person("Grace", 85), Page.Send(people, "\"The second\""));
        Assert.Equal(2, Page.Send(new Radio<int>([("One", 1), ("Two", 2)]), "2"));
        Assert.Equal("r", Page.Send(new Radio([("Red", "r")]), "\"r\""));
        Assert.Equal(true, Page.Send(new Radio<bool>([true, false]), "true"));
        Assert.NotNull(Page.Render(people with { Value = new Person("Ada", 36) }).QuerySelector("input[value='The first'][checked]"));
    }

    [Fact]
    public void Two_choices_with_the_same_value_are_refused_with_what_to_do()
    {
        var error = Assert.Throws<ArgumentException>(() => new Radio(["a", "b", "a"]));

        Assert.Contains("Two choices are \"a\". Leave one of them out", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Dropdown { Choices = [("One", "x"), ("Two", "x")] });
    }

    [Fact]
    public void Choices_can_be_updated()
    {
        var declared = new Dropdown(["a", "b"]);

        var update = declared with { Choices = ["c", ("Dee", "d")] };

        Assert.Equal(["Choices"], update.Changed);
        Assert.Equal("d", Page.Send(update, "\"d\""));
        Assert.Equal("c", update.Value);
        Assert.Equal("a", declared.Value);
    }

    [Fact]
    public void A_checkbox_group_takes_any_number_of_its_choices_once()
    {
        var group = new CheckboxGroup<int>([1, 2, 3]) { Value = [3, 1] };

        Assert.Equal([true, false, true], Page.Render(group).QuerySelectorAll("fieldset[data-value=many] input[type=checkbox]").Select(box => box.HasAttribute("checked")));
        Assert.Equal(new[] { 2, 3 }, Page.Send(group, "[\"2\",\"3\"]"));
        Assert.Equal(new[] { 2 }, Page.Send(group, "[\"2\",2,\"2\"]"));
        Assert.Equal(Array.Empty<int>(), Page.Send(group, "[]"));
        Assert.Equal(Array.Empty<int>(), Page.Send(group, "null"));
        Assert.IsType<Page.Refused>(Page.Send(group, "[\"4\"]"));
        Assert.IsType<Page.Refused>(Page.Send(group, "[null]"));
        Assert.IsType<Page.Refused>(Page.Send(group, "\"1\""));
        Assert.IsType<Page.Refused>(Page.Send(group, "[1,1,1,1]"));
        Assert.Equal(Array.Empty<string>(), ((Component)new CheckboxGroup()).CurrentValue);
    }

    [Fact]
    public void A_checkbox_group_can_be_chosen_as_a_whole()
    {
        var group = new CheckboxGroup(["a"]) { ShowSelectAll = true };

        Assert.Equal("Select all", Page.Render(group).QuerySelector("fieldset > button.all[type=button][data-all]")!.TextContent);
        Assert.Null(Page.Render(group, interactive: false).QuerySelector("[data-all]"));
        Assert.Null(Page.Render(new CheckboxGroup(["a"])).QuerySelector("[data-all]"));
    }

    [Fact]
    public void A_short_dropdown_is_the_browsers_own()
    {
        var dropdown = Page.Render(new Dropdown(["a", "b"], "Letter") { Value = "b" });

        var select = dropdown.QuerySelector("div.control.select > select#d1-3-input[data-value=one]")!;
        Assert.Equal(["a", "b"], select.Children.Select(option => option.GetAttribute("value")));
        Assert.Equal("b", select.QuerySelector("[selected]")!.GetAttribute("value"));
        Assert.Equal("Letter", dropdown.QuerySelector("label[for=d1-3-input]")!.TextContent);
    }

    [Fact]
    public void A_dropdown_begins_with_its_first_choice_unless_something_else_is_said()
    {
        Assert.Equal("a", new Dropdown(["a", "b"]).Value);
        Assert.Null(new Dropdown(["a", "b"]) { Value = null }.Value);
        Assert.Null(new Dropdown(["a", "b"]) { Placeholder = "Choose" }.Value);
        Assert.Null(new Dropdown().Value);
        var empty = Page.Render(new Dropdown(["a", "b"]) { Placeholder = "Choose" }).QuerySelector("option[selected]")!;
        Assert.Equal(("", "Choose", true), (empty.GetAttribute("value"), empty.TextContent, empty.HasAttribute("disabled")));
    }

    [Fact]
    public void A_long_dropdown_can_be_filtered()
    {
        var letters = Enumerable.Range('a', 20).Select(letter => ((char)letter).ToString());

        Assert.NotNull(Page.Render(new Dropdown(letters)).QuerySelector("combo-box.control > select#d1-3-input"));
        Assert.Null(Page.Render(new Dropdown(letters) { Filterable = false }).QuerySelector("combo-box"));
        Assert.NotNull(Page.Render(new Dropdown(["a"]) { Filterable = true }).QuerySelector("combo-box:not([data-custom])"));
    }

    [Fact]
    public void A_dropdown_can_take_values_of_the_visitors_own()
    {
        var dropdown = new Dropdown(["a", "b"]) { AllowCustomValue = true, Value = "<c>" };

        Assert.Equal("<c>", Page.Render(dropdown).QuerySelector("combo-box[data-custom] option[selected]")!.GetAttribute("value"));
        Assert.Equal("zebra", Page.Send(dropdown, "\"zebra\""));
        Assert.Equal("a", Page.Send(dropdown, "\"a\""));
        Assert.Equal(new Page.Refused("Enter at most 1,000 characters."), Page.Send(dropdown, $"\"{new string('x', 1001)}\""));
        Assert.IsType<Page.Refused>(Page.Send(dropdown, "5e3"));
        Assert.Throws<ArgumentException>(() => new Dropdown<int> { AllowCustomValue = true });
    }

    [Fact]
    public void Several_can_be_chosen_from_a_multiselect_dropdown()
    {
        var dropdown = new MultiselectDropdown(["a", "b", "c"]) { MaxChoices = 2, AllowCustomValue = true, Placeholder = "Choose", Value = ["b", "own"] };

        var element = Page.Render(dropdown);
        Assert.Equal("component dropdown", element.ClassName);
        var box = element.QuerySelector("combo-box.control[data-custom]")!;
        Assert.Equal(("2", "Choose"), (box.GetAttribute("data-max"), box.GetAttribute("data-placeholder")));
        Assert.Equal(["b", "own"], box.QuerySelectorAll("select[multiple][data-value=many] option[selected]").Select(option => option.GetAttribute("value")));
        Assert.Equal(new[] { "c", "mine" }, Page.Send(dropdown, "[\"c\",\"mine\"]"));
        Assert.Equal(new Page.Refused("Choose at most 2."), Page.Send(dropdown, "[\"a\",\"b\",\"c\"]"));
        Assert.IsType<Page.Refused>(Page.Send(dropdown with { AllowCustomValue = false }, "[\"mine\"]"));
    }
}
