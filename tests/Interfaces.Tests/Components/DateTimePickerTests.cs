using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class DateTimePickerTests
{
    [Fact]
    public void The_type_says_what_is_entered()
    {
        var moment = new DateTime(2026, 1, 31, 12, 30, 5);

        Assert.Equal(("datetime-local", "2026-01-31T12:30"), Input(new DateTimePicker { Value = moment }));
        Assert.Equal(("datetime-local", "2026-01-31T12:30:05"), Input(new DateTimePicker { Value = moment, IncludeSeconds = true }));
        Assert.Equal(("date", "2026-01-31"), Input(new DateTimePicker { Value = moment, IncludeTime = false }));
        Assert.Equal(("date", "2026-01-31"), Input(new DateTimePicker<DateOnly> { Value = new DateOnly(2026, 1, 31) }));
        Assert.Equal(("time", "12:30"), Input(new DateTimePicker<TimeOnly> { Value = new TimeOnly(12, 30) }));
        Assert.Equal(("date", null), Input(new DateTimePicker<DateOnly>()));
    }

    [Fact]
    public void It_is_framed_like_every_control()
    {
        var element = Page.Render(new DateTimePicker<DateOnly>("Day") { Minimum = new(2026, 1, 1), Maximum = new(2026, 12, 31) });

        Assert.Equal("component datetime", element.ClassName);
        Assert.NotNull(element.QuerySelector("label[for=d1-3-input]"));
        Assert.NotNull(element.QuerySelector("div.control > input#d1-3-input[data-value=text][min='2026-01-01'][max='2026-12-31'][aria-describedby=d1-3-error]"));
        Assert.True(Page.Render(new DateTimePicker(), interactive: false).QuerySelector("input")!.HasAttribute("readonly"));
    }

    [Fact]
    public void It_reads_what_pages_and_programs_write()
    {
        Assert.Equal(new DateTime(2026, 1, 31, 12, 0, 0), Page.Send(new DateTimePicker(), "\"2026-01-31T12:00\""));
        Assert.Equal(new DateTime(2026, 1, 31, 12, 0, 7).AddMilliseconds(250), Page.Send(new DateTimePicker(), "\"2026-01-31T12:00:07.25\""));
        Assert.Equal(new DateTime(2026, 1, 31), Page.Send(new DateTimePicker { IncludeTime = false }, "\"2026-01-31\""));
        Assert.Equal(new DateOnly(2024, 2, 29), Page.Send(new DateTimePicker<DateOnly?>(), "\"2024-02-29\""));
        Assert.Equal(new TimeOnly(23, 59), Page.Send(new DateTimePicker<TimeOnly>(), "\"23:59\""));
    }

    [Theory]
    [InlineData("\"2026-02-30\"")]
    [InlineData("\"31.1.2026\"")]
    [InlineData("\"2026-01-31T12:00\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("20260131")]
    public void It_refuses_what_is_no_date(string json) => Assert.Equal(new Page.Refused("Enter a date."), Page.Send(new DateTimePicker<DateOnly>(), json));

    [Fact]
    public void Nothing_is_a_value_where_the_type_has_it()
    {
        Assert.Null(Page.Send(new DateTimePicker<DateOnly?>(), "\"\""));
        Assert.Null(Page.Send(new DateTimePicker<DateTimeOffset?>(), "null"));
    }

    [Fact]
    public void Bounds_hold_and_are_said()
    {
        var day = new DateTimePicker<DateOnly> { Minimum = new(2026, 1, 1), Maximum = new(2026, 12, 31) };

        Assert.Equal(new Page.Refused("Enter a date from 2026-01-01 to 2026-12-31."), Page.Send(day, "\"2027-01-01\""));
        Assert.Equal(new DateOnly(2026, 12, 31), Page.Send(day, "\"2026-12-31\""));
        Assert.Equal(new Page.Refused("Enter a date and time from 2026-01-01 08:00 on."), Page.Send(new DateTimePicker { Minimum = new(2026, 1, 1, 8, 0, 0) }, "\"2025-01-01T00:00\""));
        Assert.Equal(new Page.Refused("Enter a time up to 18:00."), Page.Send(new DateTimePicker<TimeOnly> { Maximum = new(18, 0) }, "\"18:01\""));
    }

    [Fact]
    public void A_zone_says_what_the_clock_shows()
    {
        var picker = new DateTimePicker<DateTimeOffset> { TimeZone = "Asia/Tokyo", Value = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero) };

        Assert.Equal("2026-01-31T21:00", Input(picker).Value);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 21, 0, 0, TimeSpan.FromHours(9)), Page.Send(picker, "\"2026-01-31T21:00\""));
        Assert.IsType<Page.Refused>(Page.Send(picker, "\"0001-01-01T00:00\""));
        Assert.Equal(TimeSpan.Zero, Assert.IsType<DateTimeOffset>(Page.Send(new DateTimePicker<DateTimeOffset>(), "\"2026-07-01T00:00\"")).Offset);
        Assert.Throws<ArgumentException>(() => new DateTimePicker { TimeZone = "Mars/Olympus" });
    }

    [Fact]
    public void Other_types_are_refused_with_what_to_use()
    {
        Assert.Contains("DateOnly", Assert.Throws<ArgumentException>(() => new DateTimePicker<string>()).Message, StringComparison.Ordinal);
    }

    private static (string? Type, string? Value) Input(Block block)
    {
        var input = Page.Render(block).QuerySelector("input")!;
        return (input.GetAttribute("type"), input.GetAttribute("value") is { Length: > 0 } value ? value : null);
    }
}
