using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Interfaces;

/// <summary>A number as it was written, taken apart so that no digit is lost: <c>Digits</c> times ten to the power of <c>Exponent</c>.</summary>
/// <param name="Text">The number as JSON writes it.</param>
/// <param name="Digits">The digits with their sign; they do not end in 0.</param>
/// <param name="Exponent">The power of ten.</param>
internal readonly record struct NumberText(string Text, BigInteger Digits, int Exponent)
{
    /// <summary>More characters than any number needs that a page could send.</summary>
    public const int MaxLength = 1_000;

    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>How many digits stand behind the decimal point.</summary>
    public int Decimals => Math.Max(0, -Exponent);

    /// <summary>Takes a JSON number, or a JSON string that holds one: pages send whole numbers beyond 2^53 as text.</summary>
    /// <param name="json">What was sent.</param>
    public static NumberText? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => Of(json.GetRawText()),
        JsonValueKind.String => Of(JsonText.Read(json) ?? ""),
        _ => null,
    };

    private static NumberText? Of(string text)
    {
        if (text.Length is 0 or > MaxLength || !double.TryParse(text, Styles, CultureInfo.InvariantCulture, out _) || !char.IsAsciiDigit(text[^1]))
            return null;

        var split = text.IndexOfAny(['e', 'E']);
        var mantissa = split < 0 ? text : text[..split];
        if (!int.TryParse(split < 0 ? "0" : text[(split + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
            exponent = text[split + 1] == '-' ? -MaxExponent : MaxExponent;

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var kept = digits.TrimEnd('0');
        if (kept is "" or "-" or "+")
            return new NumberText(text, 0, 0);
        exponent = Math.Clamp(exponent, -MaxExponent, MaxExponent) - decimals + digits.Length - kept.Length;
        return new NumberText(text, BigInteger.Parse(kept, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent);
    }

    private const int MaxExponent = 1_000_000;
}
