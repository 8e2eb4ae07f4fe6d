using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Texts that grow while they are read.</summary>
[Collection(nameof(Site))]
public sealed class TokenTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task An_answer_that_is_stopped_half_way_keeps_its_text()
    {
        var page = await OpenAsync("/demos/rapid_generation");
        await page.GetByLabel("Words").FillAsync("10000");
        await Button(page, "Generate").ClickAsync();
        var answer = page.Locator("li.message").Last.Locator(".body");
        await Expect(answer.Locator("p")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^the sea and"));
        await Button(page, "Stop").ClickAsync();
        await Expect(page.Locator(".chatbot")).Not.ToHaveAttributeAsync("aria-busy", "true");

        // The next answer begins below one that is whole as far as it goes.
        await page.GetByLabel("Words").FillAsync("2");
        await Button(page, "Generate").ClickAsync();
        await Expect(page.Locator("li.message")).ToHaveCountAsync(4);
        await Expect(page.Locator("li.message").Nth(1)).ToContainTextAsync("the sea and the wind sing all night.");
        await Expect(page.Locator("li.message").Nth(3).Locator(".body")).ToHaveTextAsync("the sea");
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
