namespace Interfaces.Engine;

/// <summary>Renders a demo, or one block of it, for a place on a page.</summary>
internal sealed class Renderer(DemoEngine engine)
{
    private readonly DemoDefinition _definition = engine.Definition;
    private readonly IMarkdownRenderer _markdown = engine.Context.Markdown;
    private readonly Lazy<Markup> _wiring = new(() => Wiring.Of(engine.Definition));

    public Markup Demo(string mount, Session? session)
    {
        var demo = _definition.Demo;
        return Markup.Of($"""
            <section class="demo" id="{mount}" data-demo="{engine.Name}">{Title(demo)}{Prose("description", demo.Description)}{Block(mount, session, 0)}{Prose("article", demo.Article)}<script type="application/json" class="wiring">{_wiring.Value}</script></section>
            """);
    }

    public Markup Block(string mount, Session? session, int number) => Block(mount, session, number, session?.Block(number) ?? _definition.Blocks[number]);

    private Markup Block(string mount, Session? session, int number, Block block)
    {
        var interactive = block is Component component && _definition.Interactivity.Of(number, component);
        var context = new RenderContext($"{mount}-{number}", interactive, _markdown, nested => Nested(mount, session, nested))
        {
            Declared = _definition.Blocks[number],
            // What the script declared is the same for everybody, and so are its files.
            Files = session is null || ReferenceEquals(block, _definition.Blocks[number]) ? engine.Files : session.Files,
            DemoPath = $"/demos/{engine.Name}",
            TakenAs = _definition.TakenAs(number),
            Look = other => Look(mount, session, other),
        };
        return Wrapper.Of(block, number, _definition.Keys[number], context);
    }

    private (Block Block, string Id) Look(string mount, Session? session, Block block)
    {
        var number = _definition.NumberOf(block);
        var current = session?.Block(number) ?? _definition.Blocks[number];
        return (current, current.ElementId ?? $"{mount}-{number}");
    }

    private Markup Nested(string mount, Session? session, Block block) => Block(mount, session, _definition.NumberOf(block));

    private static Markup Title(Demo demo) => demo.Title is { } title ? Markup.Of($"""<h2 class="title">{title}</h2>""") : Markup.Empty;

    private Markup Prose(string kind, string? text) => text is null ? Markup.Empty : Markup.Of($"""<div class="{kind} prose">{_markdown.Render(text)}</div>""");
}
