using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interfaces.Host.Transcripts;

/// <summary>Reads what a visitor does in a step.</summary>
internal static partial class ActionParser
{
    private const int MaxDepth = 64;

    /// <summary>Reads an action.</summary>
    /// <param name="text">What stands after the visitor's name.</param>
    /// <param name="below">The lines below, which a value may go on in.</param>
    public static Result Parse(string text, IEnumerable<string> below)
    {
        if (text == "open")
            return new(new VisitorAction.Open());
        if (RaisingQuoted().IsMatch(text) || RaisingWith().IsMatch(text))
            return ParseRaise(Raising().Match(text));
        if (Filling().Match(text) is { Success: true } filling)
            return ParseFill(filling.Groups["block"].Value, filling.Groups["value"].Value, below);
        return Raising().Match(text) is { Success: true } raising
            ? ParseRaise(raising)
            : new("This says nothing that a visitor can do. Write Name = \"value\", click Button, open or wait.");
    }

    private static Result ParseRaise(Match raising)
    {
        if (BlockAddress.TryParse(raising.Groups["block"].Value) is not { } block)
            return new(Unnamed(raising.Groups["block"].Value));
        var data = raising.Groups["data"].Success ? TryParse(raising.Groups["data"].Value) : null;
        return raising.Groups["data"].Success && data is null
            ? new($"{Shorten(raising.Groups["data"].Value)} is not JSON. Write what the event says of itself as an object: select {block} with {{\"index\": 1}}.")
            : new(new VisitorAction.Raise(raising.Groups["event"].Value, block, data));
    }

    private static Result ParseFill(string name, string value, IEnumerable<string> below)
    {
        if (BlockAddress.TryParse(name) is not { } block)
            return new(Unnamed(name));
        if (TextBlock.Opens(value))
        {
            return TextBlock.Read(value, below) is { } text
                ? new(new VisitorAction.Fill(block, JsonSerializer.SerializeToElement(text.Text)), MoreLines: text.Lines)
                : new($"The text that begins here has no end: write {value} on a line of its own below it.");
        }

        return ParseValue(value, below) is { } read
            ? new(new VisitorAction.Fill(block, read.Value), MoreLines: read.Lines)
            : new($"{Shorten(value)} is not JSON. Write text in quotes, as in {block} = \"text\"; numbers, true, false and null without; lists as [\"a\", \"b\"].");
    }

    // A list or an object may be written over several lines.
    private static (JsonElement Value, int Lines)? ParseValue(string value, IEnumerable<string> below)
    {
        if (TryParse(value) is { } whole)
            return (whole, 0);
        if (value is not ("{" or "["))
            return null;
        var end = value == "{" ? "}" : "]";
        var text = value;
        var count = 0;
        foreach (var line in below)
        {
            text += "\n" + line;
            count++;
            if (line.TrimEnd() == end)
                return TryParse(text) is { } read ? (read, count) : null;
        }

        return null;
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Unnamed(string name) => $"{Shorten(name)} does not name a block. Write its label, its kind, or \"label\" in quotes; the second of several alike is Name#2.";

    private static string Shorten(string text) => text.Length > 60 ? text[..59] + "…" : text;

    [GeneratedRegex("""^(?<block>"(?:[^"\\]|\\.)*"(?:\#\d+)?|.+?) = (?<value>.+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Filling();

    // An equals sign in quotes gives nothing a value.
    [GeneratedRegex("""^[a-z][a-z-]{0,31} +"(?:[^"\\]|\\.)*"(?:\#\d+)?$""", RegexOptions.CultureInvariant)]
    private static partial Regex RaisingQuoted();

    [GeneratedRegex("""^[a-z][a-z-]{0,31} +[^=]+? with \{.*\}$""", RegexOptions.CultureInvariant)]
    private static partial Regex RaisingWith();

    [GeneratedRegex("""^(?<event>[a-z][a-z-]{0,31}) +(?<block>.+?)(?: with (?<data>\{.*\}))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Raising();

    /// <summary>An action, or why there is none.</summary>
    internal readonly record struct Result(VisitorAction? Action, string? Problem, int MoreLines)
    {
        public Result(VisitorAction action, int MoreLines = 0)
            : this(action, null, MoreLines)
        {
        }

        public Result(string problem)
            : this(null, problem, 0)
        {
        }
    }
}
