using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Texts that grow while they are read.</summary>
[Collection(nameof(Site))]
public sealed class TokenTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task An_answer_that_is_stopped_half_way_keeps_its_text()
    {
        var page = await OpenAsync($"{Workshop.Address}/demos/dripping");
        var answer = page.Locator("li.message .body p");
        await Button(page, "Drip").ClickAsync();
        await Expect(answer).ToContainTextAsync("drop 0 1 2 3 4 5");
        await Button(page, "Stop").ClickAsync();
        await Expect(page.Locator(".chatbot")).Not.ToHaveAttributeAsync("aria-busy", "true");

        // What the page shows is what the host knows: no drop more, and none less.
        await Button(page, "Look").ClickAsync();
        await Expect(page.GetByLabel("Said")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^drop 0 1 2 3 4 5"));
        await Expect(answer).ToHaveTextAsync(await page.GetByLabel("Said").InputValueAsync());
    }

    [BrowserFact]
    public async Task A_long_answer_is_the_same_in_the_end_whether_it_grew_or_came_at_once()
    {
        var page = await OpenAsync("/demos/rapid_generation");
        await page.GetByLabel("Words").FillAsync("3000");
        await Button(page, "Generate").ClickAsync();
        await Expect(page.Locator(".chatbot")).Not.ToHaveAttributeAsync("aria-busy", "true", new() { Timeout = 60_000 });

        var paragraphs = page.Locator("li.message").Last.Locator(".body > p");
        await Expect(paragraphs).ToHaveCountAsync(334);
        await Expect(paragraphs.First).ToHaveTextAsync("the sea and the wind sing all night.");
        await Expect(paragraphs.Nth(332)).ToHaveTextAsync("the sea and the wind sing all night.");
        await Expect(paragraphs.Nth(333)).ToHaveTextAsync("the sea and");
        await Expect(paragraphs.Nth(332).Locator("em")).ToHaveTextAsync("sing");
    }
}
