using System.Text;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class ClientFunctionTests
{
    private readonly Textbox _text = new("Text");
    private readonly Button _go = new("Go");

    [Fact]
    public void The_page_is_told_of_the_module_the_function_and_what_it_reads_and_fills()
    {
        _go.Click(new ClientFunction("tidy", "/scripts/demo.csx"), [_text], [_text]);

        var html = Render();

        Assert.Contains("""
            "client":{"module":"/demos//assets/demo.js?v=1","name":"tidy","inputs":[1],"outputs":[1],"shows":true,"only":true}
            """.Trim(), html, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_a_handler_it_makes_the_values_and_the_host_is_called()
    {
        _go.Click((string text) => text, _text, _text, new EventOptions { Client = new ClientFunction("tidy", "/scripts/demo.csx") });

        Assert.Contains("\"shows\":false}", Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_followed_by_a_handler_is_told_to_the_host()
    {
        _go.Click(new ClientFunction("tidy", "/scripts/demo.csx"), [_text], [_text]).Then((string text) => text, _text, _text);

        Assert.Contains("\"shows\":true}", Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_module_the_demo_does_not_load()
    {
        _go.Click(new ClientFunction("tidy", "/scripts/demo.csx"), [_text], [_text]);

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { _text, _go }));

        Assert.Equal("tidy is to run in the browser, but there is no demo.js beside the script. Make that file, and export the function from it.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a.b")]
    [InlineData("a b")]
    public void What_is_no_name_is_refused(string name) => Assert.Throws<ArgumentException>(() => new ClientFunction(name));

    private string Render()
    {
        var module = new DemoAsset("demo.js", "/scripts/demo.js", "1", Encoding.UTF8.GetBytes("export const tidy = text => text;"));
        using var store = new SessionStore(new EngineOptions(), TimeProvider.System);
        using var engine = new DemoEngine(
            DemoDefinition.Of(new Blocks { _text, _go }, new DemoAssets([module])),
            new EngineContext { Markdown = new PlainText(), Sessions = store });
        return engine.Render("d1").ToString();
    }

    private sealed class PlainText : IMarkdownRenderer
    {
        public Markup Render(string markdown) => Markup.Text(markdown);
    }
}
