namespace Interfaces.Engine;

/// <summary>Renders a demo, or one block of it, for a place on a page.</summary>
internal sealed class Renderer(DemoEngine engine)
{
    private readonly IMarkdownRenderer _markdown = engine.Context.Markdown;
    private readonly Lazy<Markup> _wiring = new(() => Wiring.Of(engine.Definition.Initial, engine.Definition.Assets, $"/demos/{engine.Name}"));

    private string DemoPath => $"/demos/{engine.Name}";

    public Markup Demo(string mount, Session? session, string route)
    {
        var demo = engine.Definition.Demo;
        return Markup.Of($"""
            <section class="demo" id="{mount}" data-demo="{engine.Name}"{Markup.Attribute("data-opened", session?.Id)}>{engine.Definition.Assets.Links(DemoPath)}{Title(demo)}{Prose("description", demo.Description)}{Block(mount, session, session?.Demo ?? engine.Definition.Initial, 0, route)}{Prose("article", demo.Article)}{_wiring.Value}</section>
            """);
    }

    public Markup Block(string mount, Session session, int number, string? route, Block? since = null)
    {
        var demo = session.Demo;
        return demo.Find(number) is null ? Markup.Empty : Block(mount, session, demo, number, route, since);
    }

    public FollowedBlock Follow(string mount, Session session, int number, Block? since)
    {
        var demo = session.Demo;
        if (demo.Find(number) is null)
            return default;
        var (block, text) = session.Follow(number);
        var length = text?.Length ?? 0;
        var context = Context(mount, session, demo, number, block, since: since);
        var markup = Wrapper.Of(block, number, demo.KeyOf(number), context);
        return new FollowedBlock(markup, text is not null && block.Visible && (block as IGrowing)?.Growth(context) is { } view ? new GrowthMark(text, length, view) : null);
    }

    private Markup Block(string mount, Session? session, SessionDemo demo, int number, string? route, Block? since = null)
    {
        var block = Seen(session, demo, number);
        return Wrapper.Of(block, number, demo.KeyOf(number), Context(mount, session, demo, number, block, route, since));
    }

    /// <summary>Where a block is on the page.</summary>
    public RenderContext Context(string mount, Session? session, SessionDemo demo, int number, Block block, string? route = null, Block? since = null)
    {
        var declared = demo.Declared(number);
        var interactive = block is Component component && demo.IsInteractive(number, component);
        return new RenderContext($"{mount}-{number}", interactive, _markdown, nested => Nested(mount, session, demo, nested, route))
        {
            Declared = declared,
            Since = since,
            Region = demo.ContentOf(number) is { } content ? new RegionView(content.Roots, Wiring.Of(demo, content, engine.Definition.Assets, DemoPath)) : null,
            // What the script declared is the same for everybody, and so are its files.
            Files = session is null || (demo.IsShared(number) && ReferenceEquals(block, declared)) ? engine.Files : session.Files,
            DemoPath = DemoPath,
            Module = engine.Definition.Assets.ModuleOf(block),
            TakenAs = demo.TakenAs(number),
            Route = route,
            Look = other => Look(mount, session, demo, demo.NumberOf(other)),
            ListensTo = name => demo.ListensTo(number, name),
            Pace = () => demo.PaceOf(number),
        };
    }

    // A function that streams may have put something into a layout that it has not yielded again yet.
    private Markup Nested(string mount, Session? session, SessionDemo demo, Block block, string? route) =>
        demo.FindNumber(block.Identity) is { } number ? Block(mount, session, demo, number, route) : Markup.Empty;

    private static (Block Block, string Id) Look(string mount, Session? session, SessionDemo demo, int number)
    {
        var current = Seen(session, demo, number);
        return (current, current.ElementId ?? $"{mount}-{number}");
    }

    private static Block Seen(Session? session, SessionDemo demo, int number) => session is null ? demo.Declared(number) : demo.Seen(number, session);

    private static Markup Title(Demo demo) => demo.Title is { } title ? Markup.Of($"""<h2 class="title">{title}</h2>""") : Markup.Empty;

    private Markup Prose(string kind, string? text) => text is null ? Markup.Empty : Markup.Of($"""<div class="{kind} prose">{_markdown.Render(text)}</div>""");
}
