using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>What a page says of results that were kept.</summary>
[Collection(nameof(Site))]
public sealed class CacheTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task What_was_kept_is_said_at_the_output_until_the_next_run()
    {
        var page = await OpenAsync("/demos/cache_demo");
        var text = page.GetByLabel("Text", new() { Exact = true });
        var badge = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "From cache" });
        await text.FillAsync("kept or not");
        await Button(page, "Measure").ClickAsync();
        await Expect(page.GetByLabel("Size")).ToHaveValueAsync("11 characters, 3 words");
        await Expect(badge).ToHaveCountAsync(0);

        await Button(page, "Measure").ClickAsync();
        await Expect(badge).ToBeVisibleAsync();

        await text.FillAsync("something else");
        await Button(page, "Measure").ClickAsync();
        await Expect(badge).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Size")).ToHaveValueAsync("14 characters, 2 words");
    }
}
