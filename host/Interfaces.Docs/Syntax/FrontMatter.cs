using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Interfaces.Docs.Syntax;

/// <summary>What a guide says of itself before its text: <c>title</c>, <c>description</c>, <c>hidden</c>, <c>reference</c>.</summary>
internal sealed record FrontMatter(string? Title, string? Description, bool Hidden)
{
    private const string Components = "components";

    private static readonly string[] Keys = ["title", "description", "hidden", "reference"];

    public static FrontMatter None { get; } = new(null, null, false);

    /// <summary>Whether the pages of the reference follow the guide.</summary>
    public bool HasReference { get; init; }

    /// <summary>Reads flat YAML. Events are read one by one: nothing is expanded, so aliases cannot make it grow.</summary>
    /// <param name="yaml">The text between the two lines of hyphens.</param>
    /// <param name="maxLength">The most characters.</param>
    /// <param name="report">Is told a line and column inside the text, from 1, and what is wrong there.</param>
    public static FrontMatter Parse(string yaml, int maxLength, Action<int, int, string, string?> report)
    {
        if (yaml.Length > maxLength)
        {
            report(1, 1, $"The front matter is longer than {maxLength} characters; it is not read.", null);
            return None;
        }

        var result = None;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var (key, value) in ReadPairs(yaml))
            {
                if (!seen.Add(key.Value))
                    Report(key, $"'{key.Value}' is given twice.");
                else
                    result = result.With(key, value, Report);
            }
        }
        catch (YamlException problem)
        {
            report((int)problem.Start.Line, (int)problem.Start.Column, $"The front matter is not YAML of the form 'key: value': {problem.Message}", null);
        }

        return result;

        void Report(ParsingEvent at, string message, string? suggestion = null) =>
            report((int)at.Start.Line, (int)at.Start.Column, message, suggestion);
    }

    private static IEnumerable<(Scalar Key, Scalar Value)> ReadPairs(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            yield break;

        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
            yield return (parser.Consume<Scalar>(), parser.Consume<Scalar>());
    }

    private FrontMatter With(Scalar key, Scalar value, Action<ParsingEvent, string, string?> report)
    {
        switch (key.Value)
        {
            case "title" or "description" when string.IsNullOrWhiteSpace(value.Value):
                report(value, $"'{key.Value}' is empty.", null);
                return this;
            case "title":
                return this with { Title = value.Value.Trim() };
            case "description":
                return this with { Description = value.Value.Trim() };
            case "hidden" when value.Value is "true" or "false":
                return this with { Hidden = value.Value is "true" };
            case "hidden":
                report(value, $"'hidden' is true or false, not '{value.Value}'.", null);
                return this;
            case "reference" when value.Value is Components:
                return this with { HasReference = true };
            case "reference":
                report(value, $"'reference' is {Components}, not '{value.Value}'.", null);
                return this;
            default:
                var nearest = NearestName.Find(key.Value, Keys);
                report(key, $"'{key.Value}' is not a key of front matter: {string.Join(", ", Keys)} are.", nearest is null ? null : $"'{nearest}'");
                return this;
        }
    }
}
