namespace Interfaces.Tests.Components;

public sealed class ComponentNamesTests
{
    public enum Hue
    {
        Red,
        Green,
    }

    [Theory]
    [InlineData("textbox", null, typeof(Textbox))]
    [InlineData("Text", null, typeof(Textbox))]
    [InlineData("textbox", typeof(int), typeof(Textbox))]
    [InlineData("number", null, typeof(Number))]
    [InlineData("number", typeof(long), typeof(Number<long>))]
    [InlineData("number", typeof(decimal?), typeof(Number<decimal?>))]
    [InlineData("number", typeof(string), typeof(Number))]
    [InlineData("slider", typeof(int), typeof(Slider<int>))]
    [InlineData("checkbox", typeof(bool), typeof(Checkbox))]
    [InlineData("radio", typeof(Hue), typeof(Radio<Hue>))]
    [InlineData("radio", typeof(string), typeof(Radio))]
    [InlineData("dropdown", typeof(Hue?), typeof(Dropdown<Hue?>))]
    [InlineData("checkboxgroup", typeof(Hue[]), typeof(CheckboxGroup<Hue>))]
    [InlineData("multiselect", typeof(List<Hue>), typeof(MultiselectDropdown<Hue>))]
    [InlineData("datetime", typeof(DateOnly), typeof(DateTimePicker<DateOnly>))]
    [InlineData("datetime", null, typeof(DateTimePicker))]
    [InlineData("json", typeof(object), typeof(Json))]
    [InlineData("label", null, typeof(Label))]
    [InlineData("html", null, typeof(Html))]
    [InlineData("markdown", null, typeof(Markdown))]
    [InlineData("code", null, typeof(Code))]
    [InlineData("colorpicker", null, typeof(ColorPicker))]
    [InlineData("button", null, typeof(Button))]
    public void A_name_and_a_type_give_a_component(string name, Type? type, Type component) =>
        Assert.IsType(component, ComponentNames.Create(name, type));

    [Fact]
    public void A_text_area_is_a_text_box_of_several_lines() =>
        Assert.Equal(7, Assert.IsType<Textbox>(ComponentNames.Create("textarea", null)).Lines);

    [Fact]
    public void An_unknown_name_says_which_one_is_near()
    {
        var error = Assert.Throws<ArgumentException>(() => ComponentNames.Create("txtbox", null));

        Assert.Contains("There is no component \"txtbox\". Did you mean \"textbox\"?", error.Message, StringComparison.Ordinal);
        Assert.Contains("number", Assert.Throws<ArgumentException>(() => ComponentNames.Create("zzzzzz", null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_component_that_is_named_can_be_made_and_rendered_both_ways()
    {
        foreach (var name in ComponentNames.All)
        {
            var component = ComponentNames.Create(name, null);
            foreach (var interactive in new[] { true, false })
            {
                var element = Markups.Page.Render(component with { Label = "It's <it>" }, interactive);
                Assert.StartsWith("component ", element.ClassName, StringComparison.Ordinal);
                Assert.Empty(element.QuerySelectorAll("it"));
                Assert.Equal(element.QuerySelectorAll("[id]").Length + 1, element.QuerySelectorAll("[id]").Select(inner => inner.Id).Append(element.Id).Distinct().Count());
                Assert.All(element.QuerySelectorAll("[aria-labelledby], label[for]"), part =>
                    Assert.All((part.GetAttribute("for") ?? part.GetAttribute("aria-labelledby")!).Split(' '), id => Assert.NotNull(element.QuerySelector("#" + id))));
            }
        }
    }
}
