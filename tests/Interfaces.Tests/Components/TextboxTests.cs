using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class TextboxTests
{
    private const string Hostile = "\"><script>alert(1)</script>&'\n";

    [Fact]
    public void A_box_of_one_line_is_an_input_tied_to_its_label_help_and_error()
    {
        var box = Page.Render(new Textbox("Name") { Info = "As on the passport", Placeholder = "Ada", Value = "Grace", MaxLength = 20 });

        Assert.Equal("component textbox", box.ClassName);
        Assert.Equal(("d1-3", "3", "key:3"), (box.Id, box.GetAttribute("data-block"), box.GetAttribute("data-key")));
        var input = box.QuerySelector("div.control > input[data-value=text]")!;
        Assert.Equal("d1-3-input", input.Id);
        Assert.Equal("Grace", input.GetAttribute("value"));
        Assert.Equal("Ada", input.GetAttribute("placeholder"));
        Assert.Equal("20", input.GetAttribute("maxlength"));
        Assert.Equal("Name", box.QuerySelector("label.label#d1-3-label[for=d1-3-input]")!.TextContent);
        Assert.Equal("d1-3-info d1-3-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("As on the passport", box.QuerySelector("#d1-3-info")!.TextContent);
        Assert.Equal("error", box.QuerySelector(":scope > #d1-3-error")!.ClassName);
        Assert.Equal(["label", "info", "control", "error"], box.Children.Select(child => child.ClassName));
    }

    [Fact]
    public void What_is_written_into_it_stays_text()
    {
        var line = Page.Render(new Textbox(Hostile) { Value = Hostile, Placeholder = Hostile, Info = Hostile, Type = TextboxType.Search });
        var area = Page.Render(new Textbox { Value = Hostile, Lines = 3 });

        Assert.Equal(Hostile, line.QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal(Hostile, line.QuerySelector("input")!.GetAttribute("placeholder"));
        Assert.Equal(Hostile, line.QuerySelector("label")!.TextContent);
        Assert.Equal(Hostile, area.QuerySelector("textarea")!.TextContent);
        Assert.Empty(line.QuerySelectorAll("script"));
        Assert.Empty(area.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("\n\nfirst is empty")]
    [InlineData("</textarea><b>")]
    [InlineData("")]
    public void An_area_keeps_its_text_exactly(string text)
    {
        Assert.Equal(text, Page.Render(new Textbox { Lines = 2, Value = text }).QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public void It_is_an_area_wherever_line_breaks_can_come_in()
    {
        Assert.NotNull(Page.Render(new Textbox { Lines = 4 }).QuerySelector("textarea[rows='4'][style*='--lines:4;--max-lines:20']"));
        Assert.NotNull(Page.Render(new Textbox { MaxLines = 5 }).QuerySelector("textarea[rows='1'][style*='--lines:1;--max-lines:5']"));
        Assert.NotNull(Page.Render(new Textbox { Value = "a\nb" }).QuerySelector("textarea"));
        Assert.NotNull(Page.Render(new Textbox(), interactive: false).QuerySelector("textarea[readonly]"));
        Assert.NotNull(Page.Render(new Textbox { MaxLines = 1 }, interactive: false).QuerySelector("input[readonly]"));
        Assert.NotNull(Page.Render(new Textbox { Lines = 4, Type = TextboxType.Password }).QuerySelector("input[type=password]"));
    }

    [Fact]
    public void Where_it_cannot_be_changed_it_can_still_be_read_and_copied()
    {
        var box = Page.Render(new Textbox("Greeting") { ShowCopy = true, AutoFocus = true }, interactive: false);

        Assert.Equal("component textbox output", box.ClassName);
        Assert.True(box.QuerySelector("textarea")!.HasAttribute("readonly"));
        Assert.False(box.QuerySelector("textarea")!.HasAttribute("disabled"));
        Assert.False(box.QuerySelector("textarea")!.HasAttribute("autofocus"));
        Assert.Equal("Copy Greeting", box.QuerySelector("button.copy[type=button][data-copy='#d1-3-input']")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_label_that_is_not_shown_is_there_for_screen_readers()
    {
        Assert.Equal("label visually-hidden", Page.Render(new Textbox("Name") { ShowLabel = false }).QuerySelector("label")!.ClassName);
        Assert.Equal("Textbox", Page.Render(new Textbox()).QuerySelector("label")!.TextContent);
    }

    [Theory]
    [InlineData("\"Ada\"", "Ada")]
    [InlineData("\"\"", "")]
    [InlineData("null", "")]
    [InlineData("\"  blanks stay \"", "  blanks stay ")]
    public void It_takes_text(string json, string expected) => Assert.Equal(expected, Page.Send(new Textbox(), json));

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{\"a\":1}")]
    [InlineData("\"\\ud800\"")]
    public void It_refuses_everything_else(string json) => Assert.Equal(new Page.Refused("Enter a text."), Page.Send(new Textbox(), json));

    [Fact]
    public void It_refuses_text_that_is_too_long()
    {
        Assert.Equal(new Page.Refused("Enter at most 3 characters."), Page.Send(new Textbox { MaxLength = 3 }, "\"abcd\""));
        Assert.Equal("abc", Page.Send(new Textbox { MaxLength = 3 }, "\"abc\""));
        Assert.Equal(new Page.Refused("Enter at most 1 character."), Page.Send(new Textbox { MaxLength = 1 }, "\"ab\""));
    }

    [Fact]
    public void An_update_names_what_stands_in_the_braces()
    {
        var declared = new Textbox("Name") { Lines = 2 };

        var update = declared with { Lines = 2, Placeholder = null };

        Assert.Equal(["Lines", "Placeholder"], update.Changed);
        Assert.Same(declared.Identity, update.Identity);
    }

    [Fact]
    public void Bounds_are_checked_where_they_are_set()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Textbox { Lines = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Textbox { MaxLines = 1_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Textbox { MaxLength = 0 });
    }
}
