using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class HtmlTests
{
    [Fact]
    public void Blocks_stand_in_the_place_of_the_slot_or_below()
    {
        Assert.NotNull(Page.Render(new Html("<section><slot></slot><footer></footer></section>") { new Textbox("Name") }).QuerySelector("section > .textbox + footer"));
        Assert.NotNull(Page.Render(new Html("<section></section>") { new Textbox("Name") }).QuerySelector("section + .textbox"));
    }

    [Theory]
    [InlineData("Capital")]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("1st")]
    public void An_event_has_a_name_that_pages_can_speak(string name)
    {
        Assert.Throws<ArgumentException>(() => new Html("").On(name, () => { }));
    }

    [Fact]
    public void What_cannot_be_served_is_said_at_once()
    {
        var html = new Html("");
        html.Serve(One);

        Assert.Throws<ArgumentException>(() => html.Serve(One));
        Assert.Throws<ArgumentException>(() => html.Serve((EventData data) => 1, "data"));

        static int One() => 1;
    }
}
