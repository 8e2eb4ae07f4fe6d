using Interfaces.Engine;

namespace Interfaces;

/// <summary>Shows Markdown. Raw HTML in it shows as text, so what a visitor wrote is safe in it.</summary>
public sealed record Markdown : Component<string>, IRaisesChange, IRaisesCopy, IGrowing
{
    /// <summary>Makes a text.</summary>
    /// <param name="markdown">The Markdown.</param>
    public Markdown(string? markdown = null) => Value = markdown;

    /// <summary>How high the text may become before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxHeight { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    /// <summary>Whether there is a button that copies the text. Default: <see langword="false"/>.</summary>
    public bool ShowCopy { get; init => field = Set(value); }

    /// <summary>How high the text is, in CSS pixels; it scrolls. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Height { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    /// <summary>Whether formulas are set: <c>$x^2$</c> in the line, <c>$$x^2$$</c> alone. Default: <see langword="false"/>, so that prices stay prices.</summary>
    public bool Latex { get; init => field = Set(value); }

    /// <summary>Whether a line break in the text is one on the page. Default: <see langword="false"/>: an empty line begins a new paragraph.</summary>
    public bool LineBreaks { get; init => field = Set(value); }

    /// <summary>Whether each heading has a link to itself. Default: <see langword="false"/>.</summary>
    public bool HeaderLinks { get; init => field = Set(value); }

    /// <summary>What the page copied is the text as it stands there.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, System.Text.Json.JsonElement json) =>
        type == typeof(CopyData) ? Parsed.Ok<EventData?>(new CopyData { Value = Value ?? "" }) : base.ReadEvent(type, json);

    internal override bool IsInput => false;

    internal override Markup WrapperAttributes(RenderContext context) => Label is null ? Markup.Empty : Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = TextId(context);
        var text = string.IsNullOrEmpty(Value) ? Markup.Empty : context.Markdown.Render(Value, Syntax(context));
        return Frame.Untitled(this, context, Frame.Copy(this, id, ShowCopy), Markup.Of($"""<div class="prose" id="{id}"{PanelStyle.Heights(Height, MaxHeight)}>{text}</div>"""));
    }

    GrowthView? IGrowing.Growth(RenderContext context) => GrowthView.Of(TextId(context), context.Markdown, Syntax(context));

    private static string TextId(RenderContext context) => context.Id + "-text";

    private MarkdownSyntax Syntax(RenderContext context) => new() { Latex = Latex, LineBreaks = LineBreaks, HeadingIds = HeaderLinks ? context.Id + "-" : null };
}
