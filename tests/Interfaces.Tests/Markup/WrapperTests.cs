namespace Interfaces.Tests.Markups;

public sealed class WrapperTests
{
    [Fact]
    public void A_block_carries_its_number_its_key_and_what_the_author_said_of_its_place()
    {
        var wrapper = Page.Render(new Textbox("Name") { Scale = 2, MinWidth = 160, ElementId = "name", CssClass = "wide quiet" });

        Assert.Equal(("3", "key:3", "name", "component textbox wide quiet"), (wrapper.GetAttribute("data-block"), wrapper.GetAttribute("data-key"), wrapper.Id, wrapper.ClassName));
        Assert.Equal("--scale:2;--min-width:160px;", wrapper.GetAttribute("style"));
        Assert.Null(Page.Render(new Textbox()).GetAttribute("style"));
    }

    [Fact]
    public void A_block_that_is_not_visible_leaves_nothing_but_its_place()
    {
        var wrapper = Page.Render(new Textbox("Secret") { Visible = false, Value = "hidden text" });

        Assert.Equal(("d1-3", "3", ""), (wrapper.Id, wrapper.GetAttribute("data-block"), wrapper.InnerHtml));
        Assert.True(wrapper.HasAttribute("hidden"));
    }

    [Fact]
    public void A_key_with_a_hostile_label_stays_an_attribute()
    {
        var html = Wrapper.Of(new Textbox("x"), 3, "textbox:\"><script>:0", Page.Context("d1-3", true, _ => Markup.Empty)).ToString();

        Assert.Equal("textbox:\"><script>:0", Page.Parse(html).GetAttribute("data-key"));
    }

    [Fact]
    public void Layouts_are_their_own_wrappers()
    {
        var row = Page.Render(new Row { new Textbox("A"), new Column { new Textbox("B") }, new Group { new Textbox("C") } });

        Assert.Equal("row", row.ClassName);
        Assert.Equal(["component textbox", "column", "group"], row.Children.Select(child => child.ClassName));
        Assert.Equal(["A", "B", "C"], row.QuerySelectorAll("label").Select(label => label.TextContent));
        Assert.Equal("row equal", Page.Render(new Row { EqualHeight = true }).ClassName);
    }

    [Fact]
    public void A_field_inside_a_component_carries_its_name_instead_of_a_number()
    {
        var field = Page.Parse(Wrapper.OfField(new Textbox("Name"), "Na\"me", Page.Context("d1-4-Name", true, _ => Markup.Empty)).ToString());

        Assert.Equal(("Na\"me", null, "component textbox"), (field.GetAttribute("data-field"), field.GetAttribute("data-block"), field.ClassName));
        Assert.NotNull(field.QuerySelector("#d1-4-Name-input"));
        Assert.NotNull(field.QuerySelector(":scope > #d1-4-Name-error"));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("1st")]
    [InlineData("")]
    [InlineData("x\"onclick=")]
    [InlineData("ä")]
    public void An_id_that_is_none_is_refused(string id) => Assert.Throws<ArgumentException>(() => new Row { ElementId = id });

    [Theory]
    [InlineData("a.b")]
    [InlineData("a\tb")]
    [InlineData("ok <b>")]
    public void Classes_that_are_none_are_refused(string classes) => Assert.Throws<ArgumentException>(() => new Row { CssClass = classes });
}
