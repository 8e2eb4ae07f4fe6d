using System.Globalization;

namespace Interfaces;

/// <summary>A whole demo as a block of another.</summary>
internal sealed record NestedDemo : Container
{
    private const int DeepestHeading = 6;

    private readonly Demo _demo;

    public NestedDemo(Demo demo)
    {
        ArgumentNullException.ThrowIfNull(demo);
        if (demo is Pages)
            throw new ArgumentException("A demo of several pages has addresses, which a demo inside another has not. Put what is in the pages into tabs.", nameof(demo));
        var layout = demo.Lay();
        (_demo, Source) = (demo, layout.Source);
        Add(layout.Root);
    }

    /// <summary>Raises the events of the demo as a whole.</summary>
    public BlockIdentity Source { get; }

    /// <summary>Whether there is a heading above it.</summary>
    public bool IsTitled => _demo.Title is not null;

    /// <summary>How deep its heading is: one more than the heading that it is below.</summary>
    public int Level { get; set; } = 3;

    internal override string Kind => "nested-demo column";

    internal override string? Caption => _demo.Title;

    protected internal override Markup Render(RenderContext context) =>
        Heading + Prose("description", _demo.Description, context) + RenderNested(context) + Prose("article", _demo.Article, context);

    private Markup Heading
    {
        get
        {
            if (_demo.Title is not { } title)
                return Markup.Empty;
            var tag = Markup.Trusted($"h{Math.Min(Level, DeepestHeading).ToString(CultureInfo.InvariantCulture)}");
            return Markup.Of($"<{tag} class=\"title\">{title}</{tag}>");
        }
    }

    private static Markup Prose(string kind, string? text, RenderContext context) =>
        text is null ? Markup.Empty : Markup.Of($"""<div class="{kind} prose">{context.Markdown.Render(text)}</div>""");
}
