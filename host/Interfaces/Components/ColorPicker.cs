using System.Text.Json;

namespace Interfaces;

/// <summary>A box for a color. Its value is written <c>#rrggbb</c>.</summary>
public sealed record ColorPicker : Component<string>, IRaisesChange, IRaisesInput, IRaisesRelease, IRaisesSubmit, IRaisesFocus, IRaisesBlur
{
    private const string Black = "#000000";

    /// <summary>Makes a box for a color.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public ColorPicker(string? label = null) => Label = label;

    private protected override object? Unset => Black;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var color = Normalize(Value) ?? Black;
        return Frame.Around(this, context, Markup.Of($"""
            <div class="control color"><input type="color" data-value="text" value="{color}"{Frame.Control(this, context)}><input type="text" data-mirror="{Frame.ControlId(context)}" value="{color}" maxlength="20" spellcheck="false" aria-label="{Frame.NameOf(this)}, as a hex code"{Markup.Attribute("readonly", !context.Interactive)}{Markup.Attribute("disabled", !Enabled)}></div>
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<string?> Parse(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return Parsed.Ok<string?>(Black);
        return Normalize(JsonText.Read(json)) is { } color ? Parsed.Ok<string?>(color) : Parsed.Error<string?>("Enter a color such as #ff8800.");
    }

    /// <inheritdoc/>
    protected override Parsed<string?> Convert(object? output) => output switch
    {
        null => Parsed.Ok<string?>(Black),
        string text when Normalize(text) is { } color => Parsed.Ok<string?>(color),
        _ => Parsed.Error<string?>("A color is written like #ff8800."),
    };

    /// <summary><c>#rrggbb</c> in lower case, from that or from <c>#rgb</c>; <see langword="null"/> for anything else.</summary>
    private static string? Normalize(string? text)
    {
        if (text is not ['#', .. var digits] || digits.Length is not (3 or 6) || !digits.All(char.IsAsciiHexDigit))
            return null;
        var full = digits.Length == 6 ? digits : string.Concat(digits.Select(digit => $"{digit}{digit}"));
        return "#" + full.ToLowerInvariant();
    }
}
