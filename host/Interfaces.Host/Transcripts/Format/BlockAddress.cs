using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interfaces.Host.Transcripts;

/// <summary>How a transcript names a block: by its label, the text on it, or its kind; the second of several alike as <c>Name#2</c>.</summary>
/// <param name="Text">The label, text or kind.</param>
/// <param name="Ordinal">Which of several, from 1; <see langword="null"/> when there is one.</param>
internal sealed partial record BlockAddress(string Text, int? Ordinal)
{
    /// <summary>Reads an address. Quotes, as in JSON, stand around what would be misread without.</summary>
    /// <returns>The address, or <see langword="null"/> when it is none.</returns>
    public static BlockAddress? TryParse(string written)
    {
        var match = Pattern().Match(written);
        if (!match.Success || (match.Groups["quoted"].Success ? Unquote(match.Groups["quoted"].Value) : match.Groups["bare"].Value) is not { Length: > 0 } text)
            return null;
        if (!match.Groups["ordinal"].Success)
            return new(text, null);
        return int.TryParse(match.Groups["ordinal"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal > 0 ? new(text, ordinal) : null;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = Bare().IsMatch(Text) ? Text : ValueText.Quote(Text);
        return Ordinal is { } ordinal ? string.Create(CultureInfo.InvariantCulture, $"{text}#{ordinal}") : text;
    }

    private static string? Unquote(string quoted)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(quoted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^(?:(?<quoted>"(?:[^"\\]|\\.)*")|(?<bare>[^"].*?))(?:\#(?<ordinal>\d{1,4}))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    // Neither blanks at an end, nor what stands for something else in a step.
    [GeneratedRegex("""^(?!["\s])(?!.* = )(?!.*#\d+$)(?!.*\s$)[^\p{C}]+$""", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
