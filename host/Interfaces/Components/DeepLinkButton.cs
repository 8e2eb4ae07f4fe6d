namespace Interfaces;

/// <summary>
/// A button that copies a link to the demo as it stands: whoever opens it finds the same inputs and states. Files,
/// passwords and what the browser keeps stay with the visitor.
/// </summary>
/// <remarks>
/// The host keeps what a link holds; how many, how large and for how long is in its options <c>MaxLinks</c>,
/// <c>MaxLinkBytes</c>, <c>MaxTotalLinkBytes</c> and <c>LinkLifetime</c>.
/// </remarks>
public sealed record DeepLinkButton : Button
{
    /// <summary>Makes a button.</summary>
    /// <param name="text">The text on it.</param>
    public DeepLinkButton(string text = "Copy a link to this")
        : base(text)
    {
    }

    /// <summary>The text on it for a moment after the link was copied. Default: <c>Link copied</c>.</summary>
    public string CopiedText { get; init => field = Set(value); } = "Link copied";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) =>
        Markup.Of($"""<link-button data-copied="{CopiedText}">{base.Render(context)}</link-button>""");
}
