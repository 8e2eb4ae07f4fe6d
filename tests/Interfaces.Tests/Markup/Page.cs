using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Interfaces.Tests.Markups;

/// <summary>Renders blocks as a page does, and reads what came out.</summary>
internal static class Page
{
    /// <summary>The wrapper element of a block.</summary>
    public static IElement Render(Block block, bool interactive = true) => Parse(Html(block, interactive));

    /// <summary>The wrapper element of a block as text.</summary>
    public static string Html(Block block, bool interactive = true)
    {
        var next = 4;
        return Render(block, 3).ToString();

        Markup Render(Block current, int number) =>
            Wrapper.Of(current, number, $"key:{number}", Context($"d1-{number}", interactive, nested => Render(nested, next++)));
    }

    public static RenderContext Context(string id, bool interactive, Func<Block, Markup> nested) => new(id, interactive, Markdown, nested);

    /// <summary>Markdown as paragraphs.</summary>
    public static IMarkdownRenderer Markdown { get; } = new Paragraphs();

    public static IElement Parse(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;
        return Assert.Single(body.Children);
    }

    /// <summary>An element of some HTML.</summary>
    public static IElement Parse(string html, string selector) => new HtmlParser().ParseDocument($"<!doctype html><body>{html}").QuerySelector(selector)!;

    public static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    /// <summary>What a visitor who sends some JSON gets: the value, or the message.</summary>
    public static object? Send(Component component, string json)
    {
        var parsed = component.ParseValue(Json(json));
        return parsed.Error is { } error ? new Refused(error) : parsed.Value;
    }

    /// <summary>A message for the visitor.</summary>
    public sealed record Refused(string Message);

    private sealed class Paragraphs : IMarkdownRenderer
    {
        public Markup Render(string markdown) => Markup.Of($"<p>{markdown}</p>");
    }
}
