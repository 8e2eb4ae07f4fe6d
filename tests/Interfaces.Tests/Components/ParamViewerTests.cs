using System.ComponentModel;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class ParamViewerTests
{
    private static double Pay([Description("What is **lent**.")] double amount, int years = 10, string? note = null, DayOfWeek day = DayOfWeek.Friday) => amount / years;

    [Fact]
    public void A_function_says_its_parameters() => Assert.Equal(
        [
            new("amount", "double", "What is **lent**."),
            new("years", "int", null, "10"),
            new("note", "string", null, "null"),
            new("day", "DayOfWeek", null, "DayOfWeek.Friday"),
        ],
        ParamViewer.Of(Pay).Value);

    [Fact]
    public void A_type_says_its_properties_from_its_documentation()
    {
        var viewer = ParamViewer.Of<Slider>();

        var minimum = viewer.Value!.First(parameter => parameter.Name == "Minimum");
        Assert.Equal("double", minimum.Type);
        Assert.StartsWith("The lowest number that a visitor can enter.", minimum.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_is_unfolded_by_itself()
    {
        var page = Page.Render(ParamViewer.Of(Pay));

        Assert.Equal(["amountdouble", "yearsint", "notestring", "dayDayOfWeek"], page.QuerySelectorAll("details > summary").Select(summary => summary.TextContent));
        Assert.Equal("Default: 10", page.QuerySelector(".default")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("details[open]"));
        Assert.Equal("Parameters", page.QuerySelector(".label")!.TextContent);
    }

    [Fact]
    public void It_takes_no_value_of_a_visitor() =>
        Assert.Equal(new Page.Refused("This shows a result, and takes none."), Page.Send(new ParamViewer(), "[]"));

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "<img src=x onerror=alert(1)>";

        Assert.Empty(Page.Render(new ParamViewer { Value = [new(Hostile, Hostile, null, Hostile)] }).QuerySelectorAll("img"));
    }
}
