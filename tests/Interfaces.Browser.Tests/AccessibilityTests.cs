using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class AccessibilityTests(Site site)
{
    public static TheoryData<string> Pages => new(
    [
        "/", "/docs/interface-state", "/docs/quickstart", "/demos", "/no-such-page",
        .. Directory.EnumerateFiles(Path.Combine(Site.Repository, "scripts"), "*.csx").Select(script => $"/demos/{Path.GetFileNameWithoutExtension(script)}").Order(),
    ]);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_and_dark(string path)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await site.OpenAsync(path, new() { ColorScheme = scheme });

            Assert.Empty(await Axe.ViolationsAsync(page));
            await page.Context.DisposeAsync();
        }
    }
}
