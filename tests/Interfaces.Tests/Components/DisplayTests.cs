using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class DisplayTests
{
    [Fact]
    public void A_checkbox_is_tied_to_its_label_inside_one_option()
    {
        var box = Page.Render(new Checkbox("I <agree>") { Value = true, Info = "Read first" });

        var input = box.QuerySelector("div.control > label.option > input[type=checkbox]#d1-3-input[data-value=bool]")!;
        Assert.True(input.HasAttribute("checked"));
        Assert.Equal("d1-3-info d1-3-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("I <agree>", box.QuerySelector("label > span")!.TextContent);
        Assert.True(Page.Render(new Checkbox(), interactive: false).QuerySelector("input")!.HasAttribute("disabled"));
    }

    [Fact]
    public void A_checkbox_takes_yes_and_no()
    {
        Assert.Equal(true, Page.Send(new Checkbox(), "true"));
        Assert.Equal(false, Page.Send(new Checkbox(), "null"));
        Assert.IsType<Page.Refused>(Page.Send(new Checkbox(), "\"true\""));
        Assert.Equal(false, ((Component)new Checkbox()).CurrentValue);
    }

    [Fact]
    public void A_color_has_a_box_for_its_code()
    {
        var color = Page.Render(new ColorPicker("Ink") { Value = "#F80" });

        Assert.Equal("#ff8800", color.QuerySelector("div.control.color > input[type=color]#d1-3-input[data-value=text]")!.GetAttribute("value"));
        var code = color.QuerySelector("input[type=text][data-mirror=d1-3-input][maxlength='20']")!;
        Assert.Equal(("#ff8800", "Ink, as a hex code"), (code.GetAttribute("value"), code.GetAttribute("aria-label")));
    }

    [Theory]
    [InlineData("\"#FF8800\"", "#ff8800")]
    [InlineData("\"#f80\"", "#ff8800")]
    [InlineData("null", "#000000")]
    public void A_color_is_read_in_its_two_spellings(string json, string color) => Assert.Equal(color, Page.Send(new ColorPicker(), json));

    [Theory]
    [InlineData("\"red\"")]
    [InlineData("\"#12345g\"")]
    [InlineData("\"#ff8800;}\"")]
    [InlineData("\"\"")]
    [InlineData("5")]
    public void A_color_is_nothing_else(string json) => Assert.Equal(new Page.Refused("Enter a color such as #ff8800."), Page.Send(new ColorPicker(), json));

    [Fact]
    public void A_result_that_is_no_color_is_refused()
    {
        Assert.Null(new ColorPicker().Accept("#abc").Error);
        Assert.Equal("A color is written like #ff8800.", new ColorPicker().Accept("red;x:y").Error);
    }

    [Fact]
    public void Markdown_is_rendered_by_the_page()
    {
        var element = Page.Render(new Markdown("# <b>Hi"));

        Assert.Equal("component markdown output", element.ClassName);
        Assert.Equal("<p># &lt;b&gt;Hi</p>", element.QuerySelector(":scope > .prose")!.InnerHtml);
        Assert.Null(element.GetAttribute("role"));
        Assert.Null(element.QuerySelector(".head"));
    }

    [Fact]
    public void Markdown_with_a_label_or_a_button_has_a_head()
    {
        var labelled = Page.Render(new Markdown("Hi") { Label = "Story" });
        var copied = Page.Render(new Markdown("Hi") { ShowCopy = true });

        Assert.Equal(("group", "d1-3-label"), (labelled.GetAttribute("role"), labelled.GetAttribute("aria-labelledby")));
        Assert.Equal("label", labelled.QuerySelector(".head > #d1-3-label")!.ClassName);
        Assert.NotNull(copied.QuerySelector("#d1-3-text"));
        Assert.Equal("#d1-3-text", copied.QuerySelector(".head > button.copy")!.GetAttribute("data-copy"));
        Assert.Equal("label visually-hidden", copied.QuerySelector(".head > span")!.ClassName);
    }

    [Fact]
    public void Html_is_shown_as_the_script_wrote_it()
    {
        Assert.Equal("<b>x</b>", Page.Render(new Html("<b>x</b>")).QuerySelector(":scope > .content")!.InnerHtml);
        Assert.Equal("<p>&lt;b&gt;</p>", Page.Render(new Html(Markup.Of($"<p>{"<b>"}</p>"))).QuerySelector(".content")!.InnerHtml);
        Assert.Equal("", Page.Render(new Html()).QuerySelector(".content")!.InnerHtml);
    }

    [Fact]
    public void A_result_that_is_neither_html_nor_a_text_is_encoded()
    {
        Assert.Equal("<b>", new Html().Accept("<b>").Value);
        Assert.Equal("<b>", new Html().Accept(Markup.Trusted("<b>")).Value);
        Assert.DoesNotContain("<b>", (string)new Html().Accept(new Written("<b>")).Value!, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", (string)new Html().Accept(new[] { "<b>" }).Value!, StringComparison.Ordinal);
        Assert.Null(new Html().Accept(null).Value);
    }

    private sealed record Written(string Text);

    [Fact]
    public void A_label_shows_classes_by_confidence()
    {
        var label = Page.Render(new Label("Class") { Value = new Dictionary<string, double> { ["<Dog>"] = 0.166, ["Cat"] = 0.83, ["Ant"] = 0.004 }, TopClasses = 2 });

        Assert.Equal("component label-display output", label.ClassName);
        Assert.Equal("Class", label.QuerySelector(".head > span.label#d1-3-label")!.TextContent);
        Assert.Equal("Cat", label.QuerySelector(".panel > p.winner")!.TextContent);
        Assert.Equal(["Cat", "<Dog>"], label.QuerySelectorAll("ul.bars > li > .name").Select(name => name.TextContent));
        Assert.Equal(["83%", "17%"], label.QuerySelectorAll("li > .share").Select(share => share.TextContent));
        Assert.Equal("--share:83%", label.QuerySelector("li")!.GetAttribute("style"));
    }

    [Fact]
    public void A_label_takes_what_scripts_have_at_hand()
    {
        Assert.Equal("Cat", Winner(new (string, float)[] { ("Dog", 0.2f), ("Cat", 0.8f) }));
        Assert.Equal("Cat", Winner(new[] { KeyValuePair.Create("Cat", 1m) }));
        Assert.Equal("Monday", Winner(new Dictionary<DayOfWeek, int> { [DayOfWeek.Monday] = 1 }));
        Assert.Equal("Cat", Winner("Cat"));
        Assert.Equal("0.5", Winner(0.5));
        Assert.Equal("A", Winner(new[] { ("B", double.NaN), ("A", -1.0) }));
        Assert.Null(Page.Render(new Label { Value = Array.Empty<(string, double)>() }).QuerySelector(".winner"));
        Assert.Null(Page.Render(new Label()).QuerySelector(".panel > *"));
    }

    [Fact]
    public void A_label_says_what_it_cannot_show()
    {
        Assert.Contains("(\"Cat\", 0.9)", new Label().Accept(new[] { 1, 2 }).Error, StringComparison.Ordinal);
        Assert.Contains("number from 0 to 1", new Label().Accept(new[] { ("Cat", "much") }).Error, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Label { Value = new object() });
    }

    [Fact]
    public void A_label_is_read_at_once()
    {
        var classes = new Dictionary<string, double> { ["Cat"] = 0.9 };
        var label = new Label { Value = classes };

        classes["Dog"] = 1;

        Assert.Single(((Classification)label.Value!).Confidences);
    }

    [Fact]
    public void Code_is_edited_in_an_area_inside_its_element()
    {
        var code = Page.Render(new Code("Script") { Language = CodeLanguage.CSharp, Value = "\n</textarea><b>", Lines = 3, MaxLines = 10, WrapLines = true });

        var editor = code.QuerySelector(":scope > code-editor.control")!;
        Assert.Equal(("csharp", "--lines:3;--max-lines:10;"), (editor.GetAttribute("language"), editor.GetAttribute("style")));
        Assert.True(editor.HasAttribute("wrap") && editor.HasAttribute("line-numbers"));
        var area = editor.QuerySelector(":scope > textarea#d1-3-input[data-value=text][rows='3'][spellcheck=false]")!;
        Assert.Equal("\n</textarea><b>", area.TextContent);
        Assert.Equal("Script", code.QuerySelector("label[for=d1-3-input]")!.TextContent);
    }

    [Fact]
    public void Code_is_shown_in_an_element_that_colors_it()
    {
        var code = Page.Render(new Code("Script") { Language = CodeLanguage.Python, Value = "<b>1", ShowLineNumbers = false }, interactive: false);

        Assert.Equal(("component code output", "group"), (code.ClassName, code.GetAttribute("role")));
        var pre = code.QuerySelector(":scope > code-view.panel[language=python]:not([line-numbers]) > pre#d1-3-text[tabindex='0']")!;
        Assert.Equal("<b>1", pre.QuerySelector(":scope > code")!.TextContent);
        Assert.Equal("python", code.QuerySelector(".head > .language")!.TextContent);
        Assert.Equal("#d1-3-text", code.QuerySelector(".head > .copy")!.GetAttribute("data-copy"));
        Assert.Null(Page.Render(new Code(), interactive: false).QuerySelector(".language, .copy"));
    }

    private static string? Winner(object value) => Page.Render(new Label { Value = value }).QuerySelector(".winner")?.TextContent;
}
