using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Interfaces;

/// <summary>
/// A piece of HTML that is safe to put into a page. Text that is interpolated into it is encoded; only another
/// <see cref="Markup"/> goes in as it is, so escaping cannot be forgotten.
/// </summary>
/// <example><code>Markup.Of($"&lt;p title=\"{title}\"&gt;{text}&lt;/p&gt;")</code></example>
public readonly struct Markup : IEquatable<Markup>
{
    // All of Unicode may stand as it is: the encoder still replaces <, >, &, quotes and control characters.
    internal static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _html;

    private Markup(string html) => _html = html;

    /// <summary>No markup at all.</summary>
    public static Markup Empty => default;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_html);

    /// <summary>Makes markup from an interpolated string whose literal parts are HTML and whose holes are text.</summary>
    /// <param name="markup">The interpolated string. Holes are encoded for element content and quoted attributes.</param>
    public static Markup Of(MarkupInterpolation markup) => new(markup.ToStringAndClear());

    /// <summary>Encodes text.</summary>
    /// <param name="text">Any text; <see langword="null"/> is empty.</param>
    public static Markup Text(string? text) => string.IsNullOrEmpty(text) ? default : new(Encoder.Encode(text));

    /// <summary>Takes a string as HTML, unencoded. For the output of a renderer that encodes, or of a script that is trusted; never for text of a visitor.</summary>
    /// <param name="html">The HTML.</param>
    public static Markup Trusted(string html) => new(html);

    /// <summary>Puts pieces one after another.</summary>
    /// <param name="pieces">The pieces, in order.</param>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(piece => piece._html)));

    /// <summary>An attribute with a leading blank, or nothing when the value is <see langword="null"/>.</summary>
    /// <param name="name">The attribute's name: a constant of the caller's.</param>
    /// <param name="value">The value, encoded; <see langword="null"/> leaves the attribute out.</param>
    public static Markup Attribute(string name, string? value) =>
        value is null ? default : new($" {name}=\"{Encoder.Encode(value)}\"");

    /// <summary>A boolean attribute with a leading blank, or nothing.</summary>
    /// <param name="name">The attribute's name: a constant of the caller's.</param>
    /// <param name="present">Whether the attribute is there.</param>
    public static Markup Attribute(string name, bool present) => present ? new($" {name}") : default;

    /// <summary>The HTML.</summary>
    public override string ToString() => _html ?? "";

    /// <inheritdoc/>
    public bool Equals(Markup other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Markup other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are the same HTML.</summary>
    public static bool operator ==(Markup left, Markup right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Markup left, Markup right) => !left.Equals(right);

    /// <summary>Puts one piece after another.</summary>
    public static Markup operator +(Markup left, Markup right) => new(left._html + right._html);

    /// <summary>Puts one piece after another.</summary>
    public static Markup Add(Markup left, Markup right) => left + right;
}
