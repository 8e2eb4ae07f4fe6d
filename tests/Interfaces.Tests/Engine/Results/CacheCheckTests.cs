using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class CacheCheckTests
{
    private readonly Textbox _word = new("Word");
    private readonly Textbox _shown = new("Shown");

    [Fact]
    public void What_nobody_shows_is_not_kept() =>
        Assert.EndsWith("has a Cache, but no outputs, so that there is nothing to keep. Set no Cache.", Refusal((string word) => { }, [_word], []), StringComparison.Ordinal);

    [Fact]
    public void What_uses_a_state_is_not_kept()
    {
        var state = new State<int>(0);
        Assert.Contains("which each visitor has one of. Take the state out of the handler, or set no Cache.", Refusal((string word, int count) => word, [_word, state], [_shown]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_depends_on_who_asks_needs_a_key()
    {
        Delegate greet = (Request request, string word) => word + request.UserName;

        Assert.Contains("takes a Request, which is another each time.", Refusal(greet, [_word], [_shown]), StringComparison.Ordinal);
        Assert.Null(Refusal(greet, [_word], [_shown], new ResultCache { PerSession = true }));
        Assert.Null(Refusal(greet, [_word], [_shown], new ResultCache { Key = (Request request, string word) => (request.UserName, word) }));
    }

    [Fact]
    public void What_has_no_content_needs_a_key() =>
        Assert.Contains("takes a Func<int> in its parameter make, which has no content to tell it from another.", Refusal((Func<int> make) => "", [new Made()], [_shown]), StringComparison.Ordinal);

    [Fact]
    public void A_component_itself_needs_a_key() =>
        Assert.Contains("takes a Textbox in its parameter word", Refusal((Textbox word) => word.Value, [_word], [_shown]), StringComparison.Ordinal);

    [Fact]
    public void A_key_must_return_something() =>
        Assert.Contains("is to tell calls apart, and returns nothing.", Refusal((string word) => word, [_word], [_shown], new ResultCache { Key = (string word) => { } }), StringComparison.Ordinal);

    [Fact]
    public void A_key_takes_what_the_handler_takes() =>
        Assert.Contains("takes 2 values (one, two), but 1 input is wired.", Refusal((string word) => word, [_word], [_shown], new ResultCache { Key = (string one, string two) => one }), StringComparison.Ordinal);

    [Fact]
    public void Bounds_are_kept()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultCache { MaxEntries = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultCache { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultCache { Lifetime = TimeSpan.Zero });
    }

    private string? Refusal(Delegate handler, Component[] inputs, Block[] outputs, ResultCache? cache = null)
    {
        var go = new Button("Go");
        go.Click(handler, inputs, outputs, new EventOptions { Cache = cache ?? new ResultCache() });
        var demo = new Blocks { _shown, go };
        foreach (var input in inputs.Where(input => input is not State<int>))
            demo.Add(input);
        try
        {
            DemoDefinition.Of(demo);
            return null;
        }
        catch (DemoDefinitionException error)
        {
            return error.Message;
        }
    }

    private sealed record Made : Component<Func<int>>
    {
        protected internal override Markup Render(RenderContext context) => Markup.Empty;
    }
}
