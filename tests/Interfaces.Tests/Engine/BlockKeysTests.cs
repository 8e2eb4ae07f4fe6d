using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class BlockKeysTests
{
    [Fact]
    public void A_key_is_made_of_kind_label_and_place_among_those_alike()
    {
        Assert.Equal(
            ["textbox:Name:0", "textbox:Name:1", "number:Name:0", "button:Go:0", "row::0", "row::1", "state::0"],
            BlockKeys.Of([new Textbox("Name"), new Textbox("Name"), new Number("Name"), new Button("Go"), new Row(), new Row(), new State<int>(0)]));
    }

    [Fact]
    public void No_label_can_make_the_key_of_another_block()
    {
        var keys = BlockKeys.Of([new Textbox("a"), new Textbox("a"), new Textbox("a:0"), new Textbox("a:1"), new Textbox(":a"), new Textbox(""), new Textbox()]);

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void A_component_that_is_added_elsewhere_changes_no_other_key()
    {
        var before = BlockKeys.Of([new Textbox("Name"), new Button("Go")]);
        var after = BlockKeys.Of([new Checkbox("New"), new Textbox("Name"), new Number("New"), new Button("Go")]);

        Assert.Empty(before.Except(after));
    }
}
