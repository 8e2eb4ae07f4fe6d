using System.Net;

namespace Interfaces.Host.Tests.Assets;

public sealed class DemoAssetTests
{
    [Fact]
    public async Task A_demos_own_files_are_served_by_the_names_that_the_script_gave_and_nothing_else_is()
    {
        await using var site = await TestSite.StartAsync(folder =>
        {
            folder.Write("docs-site/index.md", "# Welcome\n");
            folder.Write("scripts/stars.csx", "[Module(\"parts/stars.js\")] record Stars : Component<int> { protected override Markup Render(RenderContext context) => Markup.Of($\"<p>{Value}</p>\"); }\nnew Blocks { new Stars { Value = 3 } }");
            folder.Write("scripts/stars.css", "p { color: red }");
            folder.Write("scripts/parts/stars.js", "export function connect() { }");
            folder.Write("scripts/secret.js", "no");
        });

        var page = await (await site.GetAsync("/demos/stars")).Content.ReadAsStringAsync();
        Assert.Contains("<link rel=\"stylesheet\" href=\"/demos/stars/assets/stars.css?v=", page, StringComparison.Ordinal);
        Assert.Contains("<module-block src=\"/demos/stars/assets/parts/stars.js?v=", page, StringComparison.Ordinal);
        Assert.Contains("data-value=\"element\" data-json=\"3\"", page, StringComparison.Ordinal);

        using var script = await site.GetAsync("/demos/stars/assets/parts/stars.js");
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", script.Headers.GetValues("X-Content-Type-Options").Single());
        using var style = await site.GetAsync("/demos/stars/assets/stars.css");
        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType!.ToString());
        using var again = await site.GetAsync("/demos/stars/assets/stars.css", ("If-None-Match", style.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        foreach (var path in (string[])["secret.js", "stars.csx", "parts/..%2Fsecret.js", "..%2F..%2Fdocs-site%2Findex.md", "parts%2F..%2F..%2Fsecret.js", ""])
        {
            using var none = await site.GetAsync($"/demos/stars/assets/{path}");
            Assert.True(none.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, path);
        }
    }
}
