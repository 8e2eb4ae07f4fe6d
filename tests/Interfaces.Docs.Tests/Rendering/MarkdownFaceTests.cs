using Interfaces.Docs.Tests.Support;

namespace Interfaces.Docs.Tests.Rendering;

public sealed class MarkdownFaceTests
{
    private static async Task<string> RenderAsync(string markdown, string source = "var x = 1;\n")
    {
        using var files = new TempSite(("01-a/01-guide.md", markdown), ("02-b/07-other.md", "# Other"), ("assets/x.png", ""));
        var site = files.Load();
        var figures = new FakeFigures("hello") { Sources = { ["hello"] = source } };
        return await new DocRenderer(figures).RenderMarkdownAsync(site, site.Find("guide")!);
    }

    [Theory]
    [InlineData("$code_hello", "```csharp\nvar x = 1;\n```")]
    [InlineData("$demo_hello", "[Demo: hello](/demos/hello)")]
    [InlineData("$code_hello\n\n$demo_hello", "```csharp\nvar x = 1;\n```\n\n[Demo: hello](/demos/hello)")]
    [InlineData("$code_hello $demo_hello", "```csharp\nvar x = 1;\n```\n\n[Demo: hello](/demos/hello)")]
    [InlineData("> $code_hello\n> $demo_hello", "> ```csharp\n> var x = 1;\n> ```\n>\n> [Demo: hello](/demos/hello)")]
    [InlineData("- a\n\n  $code_hello", "- a\n\n  ```csharp\n  var x = 1;\n  ```")]
    [InlineData("`$code_hello`", "`$code_hello`")]
    [InlineData("$code_helo", "There is no demo `helo`.")]
    [InlineData("$code_helo\n$demo_helo", "There is no demo `helo`.")]
    [InlineData("$code_hello $demo_helo", "```csharp\nvar x = 1;\n```\n\nThere is no demo `helo`.")]
    public async Task Placeholders_become_source_and_link(string written, string expected) =>
        Assert.Equal($"# T\n\n{expected}\n\nAfter", await RenderAsync($"# T\n\n{written}\n\nAfter"));

    [Fact]
    public async Task The_fence_is_longer_than_any_in_the_source() =>
        Assert.Equal("`````csharp\nvar x = \"````\";\n`````", await RenderAsync("$code_hello", "var x = \"````\";\r\n"));

    [Fact]
    public async Task Front_matter_goes_and_links_lead_to_the_site() =>
        Assert.Equal(
            "# T\n\n[a](/docs/other.md) [b](/docs/other.md#other) ![c](/docs/assets/x.png) [d](#t) [e](https://example.org) [f][r]\n\n[r]: /docs/other.md",
            await RenderAsync("---\ntitle: T\n---\n# T\n\n[a](../02-b/07-other.md) [b](other#other) ![c](assets/x.png) [d](#t) [e](https://example.org) [f][r]\n\n[r]: other"));
}
