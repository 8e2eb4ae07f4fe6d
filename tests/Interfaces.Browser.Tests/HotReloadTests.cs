using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class HotReloadTests(Site site, ITestOutputHelper output) : PageTests(site)
{
    [BrowserFact]
    public async Task A_saved_script_shows_itself_on_its_page_and_in_its_guide_and_what_was_typed_stays()
    {
        Workshop.Save("edited", WorkshopFiles.Edited("Greet"));
        var alone = await OpenAsync($"{Workshop.Address}/demos/edited");
        var guide = await OpenAsync($"{Workshop.Address}/docs/edited");
        await Expect(Button(guide, "Greet")).ToBeVisibleAsync();
        foreach (var page in (IPage[])[alone, guide])
        {
            await page.GetByLabel("Name").FillAsync("Ada");
            await page.GetByLabel("Count").FillAsync("7");
        }

        await guide.GetByLabel("Name").FocusAsync();
        var times = new List<double>();
        for (var version = 1; version <= 5; version++)
        {
            var watch = Stopwatch.StartNew();
            Workshop.Save("edited", WorkshopFiles.Edited($"Version {version}"));
            await Expect(Button(guide, $"Version {version}")).ToBeVisibleAsync();
            times.Add(watch.Elapsed.TotalMilliseconds);
            await Expect(Button(alone, $"Version {version}")).ToBeVisibleAsync();
            await Expect(guide.Locator(".source pre")).ToContainTextAsync($"Version {version}");
            await Expect(alone.Locator(".source pre")).ToContainTextAsync($"Version {version}");
        }

        output.WriteLine($"From save to page, in ms: {string.Join(", ", times.Select(time => $"{time:0}"))}; median {times.Order().ElementAt(2):0}.");
        await Expect(guide.GetByLabel("Name")).ToBeFocusedAsync();
        foreach (var page in (IPage[])[alone, guide])
        {
            await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Ada");
            await Button(page, "Version 5").ClickAsync();
            await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Version 5 Ada 7");
        }
    }

    [BrowserFact]
    public async Task A_script_that_breaks_leaves_the_last_good_version_until_it_is_repaired()
    {
        const string Name = "broken_later";
        var pages = new[] { await OpenAsync($"{Workshop.Address}/demos/{Name}"), await OpenAsync($"{Workshop.Address}/docs/broken") };
        foreach (var page in pages)
        {
            await page.GetByLabel("Name").FillAsync("Ada");
            await page.GetByLabel("Count").FillAsync("1");
        }

        Workshop.Save(Name, WorkshopFiles.Edited("Broken").Replace("string Answer", "strin Answer", StringComparison.Ordinal));
        foreach (var page in pages)
        {
            await Expect(page.Locator(".problem")).ToContainTextAsync("CS0246");
            await Expect(page.Locator(".problem")).ToContainTextAsync("broken_later.csx:1:1");
            await Button(page, "Works").ClickAsync();
            await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Works Ada 1");
            Assert.Empty(await Axe.ViolationsAsync(page));
        }

        Workshop.Save(Name, WorkshopFiles.Edited("Repaired"));
        foreach (var page in pages)
        {
            await Expect(page.Locator(".problem")).ToHaveCountAsync(0);
            await Button(page, "Repaired").ClickAsync();
            await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Repaired Ada 1");
        }
    }

    [BrowserFact]
    public async Task A_script_that_never_compiled_tells_each_new_error_and_at_last_runs()
    {
        const string Name = "never_good";
        var page = await OpenAsync($"{Workshop.Address}/demos/{Name}");
        await Expect(page.Locator(".problem")).ToContainTextAsync("'strin'");
        Assert.Empty(await Axe.ViolationsAsync(page));

        Workshop.Save(Name, "strng text = \"\";\n");
        await Expect(page.Locator(".problem")).ToContainTextAsync("'strng'");
        Workshop.Save(Name, WorkshopFiles.Edited("At last"));
        await Expect(page.Locator(".problem")).ToHaveCountAsync(0);
        await page.GetByLabel("Name").FillAsync("Ada");
        await page.GetByLabel("Count").FillAsync("1");
        await Button(page, "At last").ClickAsync();

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("At last Ada 1");
    }

    [BrowserFact]
    public async Task A_deleted_script_is_said_in_place_and_comes_back()
    {
        const string Name = "passing";
        var page = await OpenAsync($"{Workshop.Address}/demos/{Name}");
        await Expect(Button(page, "Here")).ToBeVisibleAsync();

        Workshop.Delete(Name);
        await Expect(page.Locator(".notices [role=alert]")).ToContainTextAsync(Name);
        Workshop.Save(Name, WorkshopFiles.Edited("Back"));
        await Expect(Button(page, "Back")).ToBeVisibleAsync();
        await page.GetByLabel("Name").FillAsync("Ada");
        await page.GetByLabel("Count").FillAsync("2");

        await Button(page, "Back").ClickAsync();
        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Back Ada 2");
    }
}
