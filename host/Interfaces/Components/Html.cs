using System.Collections;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>
/// Shows HTML as it is. It is trusted: what a visitor wrote goes into it through <see cref="Markup.Of"/>, which
/// encodes it, and never by joining strings.
/// </summary>
/// <remarks>
/// It can hold other blocks, in braces: they stand in the place of <c>&lt;slot&gt;&lt;/slot&gt;</c>, or below the HTML
/// where there is none. An element with <c>data-raise="name"</c> raises the event of that name when it is clicked; see
/// <see cref="OwnEvents.On"/>.
/// </remarks>
/// <example><code>new Html(Markup.Of($"&lt;p&gt;{name}&lt;/p&gt;"))</code></example>
public sealed record Html : Component<string>, IOutput<Markup>, IRaisesChange, IRaisesClick, IGrowing, IEnumerable<Block>
{
    private const string Slot = "<slot></slot>";

    private readonly List<Block> _blocks = [];

    /// <summary>Makes a piece of HTML.</summary>
    /// <param name="html">The HTML.</param>
    public Html(string? html = null) => Value = html;

    /// <summary>Makes a piece of HTML.</summary>
    /// <param name="html">The HTML.</param>
    public Html(Markup html) => Value = html.ToString();

    /// <summary>How high the content may become before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxHeight { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    /// <summary>Whether the content stays scrolled to its end while it grows, as long as the reader is there. Default: <see langword="false"/>. It is of use with <see cref="MaxHeight"/>.</summary>
    public bool AutoScroll { get; init => field = Set(value); }

    Component IOutput<Markup>.Component => this;

    internal override IReadOnlyList<Block> Nested => _blocks;

    /// <summary>Puts a block after those already inside.</summary>
    /// <param name="block">The block.</param>
    public void Add(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        _blocks.Add(block);
    }

    /// <inheritdoc/>
    public IEnumerator<Block> GetEnumerator() => _blocks.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override bool IsInput => false;

    internal override Markup WrapperAttributes(RenderContext context) => Label is null ? Markup.Empty : Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var content = Markup.Of($"""<div class="content"{PanelStyle.MaxHeight(MaxHeight)}>{Content(context)}</div>""");
        return Frame.Untitled(this, context, Markup.Empty, AutoScroll ? Markup.Of($"<follow-end>{content}</follow-end>") : content);
    }

    /// <inheritdoc/>
    protected override Parsed<string?> Convert(object? output)
    {
        var converted = base.Convert(output);
        // Only what says that it is HTML is: the text of any other value may be a visitor's.
        return output is null or string or Markup || converted.Error is not null
            ? converted
            : Parsed.Ok<string?>(Markup.Text(converted.Value).ToString());
    }

    // A piece of HTML may end in the middle of an element: only the whole can be shown.
    GrowthView? IGrowing.Growth(RenderContext context) => null;

    private Markup Content(RenderContext context)
    {
        var html = Value ?? "";
        if (_blocks.Count == 0)
            return Markup.Trusted(html);
        var blocks = Markup.Join(_blocks.Select(context.Render));
        var slot = html.IndexOf(Slot, StringComparison.Ordinal);
        return slot < 0
            ? Markup.Trusted(html) + blocks
            : Markup.Trusted(html[..slot]) + blocks + Markup.Trusted(html[(slot + Slot.Length)..]);
    }
}
