using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class DateRangeTests
{
    private static readonly DateRange Stay = new("Stay") { Minimum = new(2026, 1, 1), Maximum = new(2026, 12, 31) };

    [Fact]
    public void Two_native_boxes_stand_in_one_group()
    {
        var page = Page.Render(Stay with { Value = (new(2026, 2, 3), new(2026, 2, 5)) });

        var group = page.QuerySelector("fieldset[data-value=object]")!;
        Assert.Equal("Stay", group.QuerySelector("legend")!.TextContent);
        Assert.Equal(["From", "To"], group.QuerySelectorAll("label[data-field]").Select(label => label.TextContent.Trim()));
        Assert.Equal(["2026-02-03", "2026-02-05"], group.QuerySelectorAll("input[type=date][data-value=text]").Select(input => input.GetAttribute("value")));
        Assert.All(group.QuerySelectorAll("input"), input => Assert.Equal(("2026-01-01", "2026-12-31"), (input.GetAttribute("min"), input.GetAttribute("max"))));
        Assert.All(Page.Render(Stay).QuerySelectorAll("input"), input => Assert.True(string.IsNullOrEmpty(input.GetAttribute("value"))));
    }

    [Fact]
    public void Both_ends_are_read_with_their_type()
    {
        Assert.Equal((new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 3)), Page.Send(Stay, """{"From":"2026-02-03","To":"2026-02-03"}"""));
        Assert.Equal(
            (new DateTime(2026, 2, 3, 10, 0, 0), new DateTime(2026, 2, 3, 11, 30, 0)),
            Page.Send(new DateRange<DateTime> { IncludeTime = true }, """{"From":"2026-02-03T10:00","To":"2026-02-03T11:30"}"""));
        Assert.Equal(((DateOnly?)null, (DateOnly?)new DateOnly(2026, 1, 1)), Page.Send(new DateRange<DateOnly?>(), """{"From":"","To":"2026-01-01"}"""));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("""{"From":"2026-02-03"}""")]
    [InlineData("""{"From":"2026-02-03","To":1e400}""")]
    [InlineData("""{"From":"2026-02-03","To":"2027-01-01"}""")]
    [InlineData("""{"From":"2025-12-31","To":"2026-01-01"}""")]
    [InlineData("""{"From":"2026-02-30","To":"2026-03-01"}""")]
    [InlineData("""{"From":"\ud800","To":"2026-03-01"}""")]
    public void What_is_no_stretch_within_the_bounds_is_refused(string json) =>
        Assert.Equal(new Page.Refused("Enter a date from 2026-01-01 to 2026-12-31 in both boxes."), Page.Send(Stay, json));

    [Fact]
    public void It_does_not_end_before_it_begins() =>
        Assert.Equal(new Page.Refused("The second must not be before the first."), Page.Send(Stay, """{"From":"2026-02-03","To":"2026-02-02"}"""));

    [Fact]
    public void What_is_shown_is_what_a_page_may_send_back()
    {
        var range = (new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 5));

        Assert.Equal(range, Page.Send(Stay, Stay.FormatValue(range).GetRawText()));
    }

    [Fact]
    public void Presets_are_buttons_that_say_what_they_enter()
    {
        var page = Page.Render(Stay with { Presets = [DatePreset.LastDays(7), new("Fair", new(2026, 5, 1), new(2026, 5, 3))] });

        Assert.Equal(["Last 7 days", "Fair"], page.QuerySelectorAll("date-presets button").Select(button => button.TextContent.Trim()));
        Assert.Equal(["day -6 0", "fixed 2026-05-01 2026-05-03"], page.QuerySelectorAll("button").Select(button => $"{button.GetAttribute("data-unit")} {button.GetAttribute("data-from")} {button.GetAttribute("data-to")}"));
        Assert.Throws<ArgumentException>(() => new DatePreset("Back", new(2026, 5, 3), new(2026, 5, 1)));
        Assert.Throws<ArgumentException>(() => new DateRange<int>());
    }
}
