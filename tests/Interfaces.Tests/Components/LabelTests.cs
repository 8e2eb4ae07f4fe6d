using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class LabelTests
{
    private static Label Animals => new() { Value = new Dictionary<string, double> { ["cat"] = 0.2, ["dog"] = 0.7, ["cow"] = 0.1 }, TopClasses = 2 };

    [Fact]
    public void A_class_can_be_chosen_where_somebody_listens()
    {
        var heard = Animals;
        heard.Select((SelectData chosen) => { }, [], []);

        Assert.Empty(Page.Render(Animals).QuerySelectorAll("button"));
        Assert.Equal(["dog", "cat"], Page.Render(heard).QuerySelectorAll("button[data-raise=select]").Select(button => button.TextContent));
        Assert.Equal("cat", ((SelectData)heard.ReadEvent(typeof(SelectData), Page.Json("""{"value": "1"}""")).Value!).Text);
    }

    [Theory]
    [InlineData("""{"value": "2"}""")]
    [InlineData("""{"value": "-1"}""")]
    [InlineData("""{"value": "dog"}""")]
    [InlineData("""{"value": null}""")]
    [InlineData("""{"index": 0}""")]
    public void A_class_that_is_not_shown_cannot_be_chosen(string json)
    {
        Assert.NotNull(Animals.ReadEvent(typeof(SelectData), Page.Json(json)).Error);
    }

    [Theory]
    [InlineData("seagreen", true)]
    [InlineData("#2e8b57", true)]
    [InlineData("#fff", true)]
    [InlineData("#ff", false)]
    [InlineData("red;background:url(x)", false)]
    [InlineData("var(--x)", false)]
    [InlineData("", false)]
    public void A_color_is_a_name_or_digits(string color, bool good)
    {
        Assert.Equal(good, Record.Exception(() => new Label { Color = color }) is null);
    }
}
