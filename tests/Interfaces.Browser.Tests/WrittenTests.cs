using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Marked text, dialogue and stretches of time, by mouse and by keyboard.</summary>
[Collection(nameof(Site))]
public sealed class WrittenTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task A_mark_is_chosen_by_keyboard()
    {
        var page = await OpenAsync("/demos/highlightedtext_component");
        var mark = page.GetByRole(AriaRole.Button, new() { Name = "Ada" });
        await TabToAsync(page, mark);

        await PressAsync(page, "Enter");

        await Expect(page.GetByLabel("Chosen")).ToHaveValueAsync("Ada is a name");
    }

    [BrowserFact]
    public async Task A_scene_is_written_line_by_line_by_keyboard()
    {
        var page = await OpenAsync("/demos/dialogue_component");
        var texts = page.GetByRole(AriaRole.Textbox, new() { Name = "Text" });
        await Expect(Button(page, "Add a line")).ToBeVisibleAsync();
        await TabToAsync(page, texts.Last);

        await PressAsync(page, "Enter");
        await Expect(texts).ToHaveCountAsync(3);
        await page.Keyboard.TypeAsync("Who told it that?");
        await Button(page, "[laughs]").ClickAsync();
        await Expect(texts.Last).ToHaveValueAsync("Who told it that? [laughs] ");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.GetByLabel("Parts")).ToHaveValueAsync("Ada: 2 lines, 8 words\nCharles: 1 lines, 6 words");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove this line" }).First.ClickAsync();
        await Button(page, "Count").ClickAsync();
        await Expect(page.GetByLabel("Parts")).ToHaveValueAsync("Charles: 1 lines, 6 words\nAda: 1 lines, 4 words");
    }

    [BrowserFact]
    public async Task A_preset_enters_both_dates_at_once()
    {
        var page = await OpenAsync("/demos/daterange_component");

        await Button(page, "Summer fair").ClickAsync();

        await Expect(page.GetByLabel("From")).ToHaveValueAsync("2026-08-14");
        await Expect(page.GetByLabel("To", new() { Exact = true })).ToHaveValueAsync("2026-08-17");
        await Expect(page.GetByLabel("Nights")).ToHaveValueAsync("3");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("2026-08-13");
        await Expect(page.Locator(".daterange > .error")).ToHaveTextAsync("The second must not be before the first.");
    }
}
