namespace Interfaces;

/// <summary>Shows Markdown. Raw HTML in it shows as text, so what a visitor wrote is safe in it.</summary>
public sealed record Markdown : Component<string>, IRaisesChange, IRaisesCopy
{
    /// <summary>Makes a text.</summary>
    /// <param name="markdown">The Markdown.</param>
    public Markdown(string? markdown = null) => Value = markdown;

    /// <summary>How high the text may become before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxHeight { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    /// <summary>Whether there is a button that copies the text. Default: <see langword="false"/>.</summary>
    public bool ShowCopy { get; init => field = Set(value); }

    internal override bool IsInput => false;

    internal override Markup WrapperAttributes(RenderContext context) => Label is null ? Markup.Empty : Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = context.Id + "-text";
        var text = string.IsNullOrEmpty(Value) ? Markup.Empty : context.Markdown.Render(Value);
        return Frame.Untitled(this, context, Frame.Copy(this, id, ShowCopy), Markup.Of($"""<div class="prose" id="{id}"{PanelStyle.MaxHeight(MaxHeight)}>{text}</div>"""));
    }
}
