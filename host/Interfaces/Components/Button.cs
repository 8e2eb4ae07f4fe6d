using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>A button. Its value is its text.</summary>
public record Button : Component<string>, IRaisesClick
{
    /// <summary>Makes a button.</summary>
    /// <param name="text">The text on it.</param>
    public Button(string text = "Run") => Value = text;

    /// <summary>How much the button stands out. Default: <see cref="ButtonVariant.Secondary"/>.</summary>
    public ButtonVariant Variant { get; init => field = Set(value); }

    /// <summary>How large the button is. Default: <see cref="ButtonSize.Medium"/>.</summary>
    public ButtonSize Size { get; init => field = Set(value); }

    /// <summary>The address to go to: the button is then a link, and has no click. Default: none. It is relative, or begins with <c>https:</c>, <c>http:</c> or <c>mailto:</c>.</summary>
    /// <exception cref="ArgumentException">The address has another scheme.</exception>
    public string? Link { get; init => field = Set(CheckLink(value)); }

    /// <summary>Whether the link opens in a tab of its own. Default: <see langword="false"/>.</summary>
    public bool OpensNewTab { get; init => field = Set(value); }

    /// <summary>The keys that press the button while the visitor is in the demo, such as <c>Ctrl+Enter</c> or <c>Alt+S</c>. Default: none.</summary>
    /// <exception cref="ArgumentException">It is not a key with Ctrl, Alt, Shift or Meta before it.</exception>
    public string? Shortcut { get; init => field = Set(KeyShortcut.Check(value)); }

    /// <summary>A small picture before the text. Default: none.</summary>
    public FileData? Icon { get; init => field = Set(value); }

    internal override string Kind => "button";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = Frame.ControlId(context);
        if (Link is not { } link || !Enabled)
            return Markup.Of($"""<button type="button" id="{id}" class="{Classes}" data-value="button"{Markup.Attribute("aria-keyshortcuts", KeyShortcut.ForPage(Shortcut))}{Markup.Attribute("title", Shortcut)}{Markup.Attribute("disabled", !Enabled)}>{ButtonIcon.Of(Icon, context)}{Value}</button>""");

        var tab = OpensNewTab ? Markup.Of($""" target="_blank" rel="noopener" """) : Markup.Empty;
        return Markup.Of($"""<a id="{id}" class="button {Classes}" href="{link}"{tab}>{ButtonIcon.Of(Icon, context)}{Value}</a>""");
    }

    /// <inheritdoc/>
    protected override Parsed<string?> Parse(JsonElement json) => Parsed.Ok(Value);

    private string Classes => ButtonClasses.Of(Variant, Size);

    private static string? CheckLink(string? link, [CallerMemberName] string property = "")
    {
        // Browsers drop control characters before they look for a scheme: what has one is never an address.
        if (link is null || (!link.Any(char.IsControl) && HasKnownScheme(link)))
            return link;
        throw new ArgumentException($"{property} must be a relative address, or begin with https:, http: or mailto:.", property);
    }

    private static bool HasKnownScheme(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        var end = link.IndexOfAny(['/', '?', '#']);
        if (colon < 0 || (end >= 0 && end < colon))
            return true;
        return link[..colon].TrimStart().ToLowerInvariant() is "https" or "http" or "mailto";
    }
}
