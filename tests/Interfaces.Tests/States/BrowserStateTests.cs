using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.States;

public sealed class BrowserStateTests
{
    [Fact]
    public void It_is_on_the_page_and_not_to_be_seen()
    {
        var wrapper = Page.Render(new BrowserState<int>("score", 3));

        Assert.True(wrapper.HasAttribute("hidden"));
        var storage = wrapper.QuerySelector("[data-value=storage]")!;
        Assert.Equal("score", storage.GetAttribute("data-key"));
        Assert.Equal("", wrapper.TextContent.Trim());
    }

    [Fact]
    public void A_new_value_is_handed_to_the_browser()
    {
        var state = new BrowserState<string>("name");

        var update = new EngineMessage.Updated(3, state.WithValue("a"), ["Value"]);

        Assert.Equal("name", update.StorageKey);
        Assert.Equal("a", update.Properties["Value"].GetString());
        Assert.Equal("name", JsonSerializer.Deserialize<EngineMessage.Updated>(JsonSerializer.Serialize(update))!.StorageKey);
        Assert.Null(new EngineMessage.Updated(3, state with { Visible = false }, ["Visible"]).StorageKey);
        Assert.Null(new EngineMessage.Updated(3, new Textbox { Value = "a" }, ["Value"]).StorageKey);
    }

    [Fact]
    public void What_the_browser_keeps_comes_back()
    {
        Assert.Equal(5, Page.Send(new BrowserState<int>("score", 3), "5"));
        Assert.Equal(new Settings("dark", 2), Page.Send(new BrowserState<Settings>("settings"), """{"Theme":"dark","Level":2}"""));
    }

    [Fact]
    public void What_does_not_fit_counts_as_nothing_kept() =>
        Assert.Equal(3, Page.Send(new BrowserState<int>("score", 3), "\"an older script's text\""));

    [Fact]
    public void A_page_need_not_send_it() => Assert.False(new BrowserState<int>("score").MustBeSent);

    [Fact]
    public void Each_visitor_starts_with_a_copy_of_the_value()
    {
        var state = new BrowserState<List<int>>("list", [1]);

        Assert.IsType<List<int>>(state.CurrentValue).Add(2);

        Assert.Equal([1], state.Value!);
    }

    [Fact]
    public void A_sealed_value_opens_with_the_same_secret_only()
    {
        var state = new BrowserState<Settings>("settings") { Secret = "a secret" };
        var kept = state.FormatValue(new Settings("dark", 2)).GetRawText();

        Assert.DoesNotContain("dark", kept, StringComparison.Ordinal);
        Assert.Equal(new Settings("dark", 2), Page.Send(new BrowserState<Settings>("settings") { Secret = "a secret" }, kept));
        Assert.Null(Page.Send(new BrowserState<Settings>("settings") { Secret = "another" }, kept));
        Assert.Null(Page.Send(new BrowserState<Settings>("other") { Secret = "a secret" }, kept));
    }

    [Fact]
    public void A_visitor_can_neither_make_nor_change_a_sealed_value()
    {
        var state = new BrowserState<int>("score", 0) { Secret = "a secret" };
        var kept = state.FormatValue(7).GetString()!;

        Assert.Equal(7, Page.Send(state, JsonSerializer.Serialize(kept)));
        for (var index = 0; index < kept.Length - 1; index++)
        {
            var changed = kept.ToCharArray();
            changed[index] = changed[index] == 'A' ? 'B' : 'A';
            Assert.Equal(0, Page.Send(state, JsonSerializer.Serialize(new string(changed))));
        }

        foreach (var forged in new[] { "999", "\"\"", "\"AAAA\"", "\"!\"", "null", "{}", "\"\\ud800\"" })
            Assert.Equal(0, Page.Send(state, forged));
    }

    [Fact]
    public void The_same_value_is_sealed_differently_each_time()
    {
        var state = new BrowserState<int>("score") { Secret = "a secret" };

        Assert.NotEqual(state.FormatValue(7).GetString(), state.FormatValue(7).GetString());
    }

    [Fact]
    public void The_secret_is_not_in_its_text() =>
        Assert.DoesNotContain("hush", new BrowserState<int>("score") { Secret = "hush" }.ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_storage_key_is_bounded()
    {
        Assert.Throws<ArgumentException>(() => new BrowserState<int>(" "));
        Assert.Throws<ArgumentException>(() => new BrowserState<int>(new string('k', 201)));
        Assert.Throws<ArgumentException>(() => new BrowserState<Action>("callback", () => { }));
    }

    public sealed record Settings(string Theme, int Level);
}
