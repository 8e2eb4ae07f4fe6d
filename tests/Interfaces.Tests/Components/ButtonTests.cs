using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class ButtonTests
{
    [Fact]
    public void A_button_is_one_and_its_value_is_its_text()
    {
        var element = Page.Render(new Button("Greet <me>") { Variant = ButtonVariant.Primary, Size = ButtonSize.Large });

        Assert.Equal("component button", element.ClassName);
        var button = element.QuerySelector(":scope > button[type=button]#d1-3-input[data-value=button]")!;
        Assert.Equal("primary large", button.ClassName);
        Assert.Equal("Greet <me>", button.TextContent);
        Assert.False(button.HasAttribute("disabled"));
    }

    [Fact]
    public void A_button_that_is_an_output_is_still_a_button()
    {
        var element = Page.Render(new Button("Go") { Enabled = false }, interactive: false);

        Assert.Equal("component button", element.ClassName);
        Assert.True(element.QuerySelector("button")!.HasAttribute("disabled"));
        Assert.False(Page.Render(new Button("Go"), interactive: false).QuerySelector("button")!.HasAttribute("disabled"));
    }

    [Fact]
    public void What_the_page_says_of_the_text_does_not_count() => Assert.Equal("Go", Page.Send(new Button("Go"), "\"Stop\""));

    [Fact]
    public void A_button_with_an_address_is_a_link()
    {
        var link = Page.Render(new Button("Docs") { Link = "/docs?a=1&b=2", OpensNewTab = true }).QuerySelector("a.button.secondary")!;

        Assert.Equal(("/docs?a=1&b=2", "_blank", "noopener"), (link.GetAttribute("href"), link.GetAttribute("target"), link.GetAttribute("rel")));
    }

    [Fact]
    public void Buttons_for_files_have_icons_like_any_other()
    {
        var icon = FileData.FromBytes([1], "icon.png");
        using var demo = new TestDemo(new Blocks
        {
            new Button("Go") { Icon = icon },
            new UploadButton("One") { Icon = icon },
            new MultiUploadButton("Many") { Icon = icon },
            new DownloadButton("Made") { Icon = icon },
            new DownloadButton("Ready") { Icon = icon, Value = FileData.FromText("x", "x.txt") },
        });
        var page = Page.Parse(demo.Engine.Render("d1").ToString());

        Assert.Equal(["Go", "One", "Many", "Made", "Ready"], page.QuerySelectorAll(":is(button, a) > img.icon[src$='icon.png'][alt='']").Select(picture => picture.ParentElement!.TextContent));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    public void An_address_that_runs_something_is_refused(string link) =>
        Assert.Throws<ArgumentException>(() => new Button("x") { Link = link });

    [Theory]
    [InlineData("https://example.org/a:b")]
    [InlineData("mailto:a@example.org")]
    [InlineData("#here")]
    [InlineData("../up?when=12:30")]
    public void Other_addresses_are_taken(string link) => Assert.Equal(link, new Button("x") { Link = link }.Link);

    [Fact]
    public void A_clear_button_listens_to_its_own_click_without_a_handler()
    {
        var name = new Textbox("Name");
        var age = new Number<int>("Age");

        var clear = new ClearButton([name, age]);

        var listener = Assert.Single(clear.Identity.Listeners);
        Assert.Null(listener.Handler);
        Assert.Equal([name, age], listener.Resets);
        Assert.Equal([(clear.Identity, "click")], listener.Triggers);
        Assert.EndsWith("ButtonTests.cs", listener.Site.File, StringComparison.Ordinal);
        Assert.Equal("Clear", Page.Render(clear).QuerySelector("button.secondary")!.TextContent);
        Assert.Single((clear with { Value = "Reset" }).Identity.Listeners);
    }

    [Theory]
    [InlineData("Ctrl+Enter", "Control+Enter")]
    [InlineData("shift + alt + s", "Alt+Shift+S")]
    [InlineData("F2", "F2")]
    [InlineData("Escape", "Escape")]
    public void Keys_are_said_to_the_page_in_its_own_order(string keys, string expected)
    {
        using var demo = new Engine.TestDemo(new Blocks { new Button("Go") { Shortcut = keys } });

        Assert.Contains($"aria-keyshortcuts=\"{expected}\"", System.Net.WebUtility.HtmlDecode(demo.Engine.Render("d1").ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S")]
    [InlineData("Shift+S")]
    [InlineData("Ctrl+")]
    [InlineData("Ctrl+Ctrl")]
    [InlineData("Hyper+S")]
    [InlineData("")]
    [InlineData("Ctrl+\"><script>")]
    public void What_are_no_keys_is_refused(string keys) =>
        Assert.Contains("such as \"Ctrl+Enter\"", Assert.Throws<ArgumentException>(() => new Button("Go") { Shortcut = keys }).Message, StringComparison.Ordinal);
}
