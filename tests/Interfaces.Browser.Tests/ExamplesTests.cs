using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Examples, and the buttons that keep how a demo stands.</summary>
[Collection(nameof(Site))]
public sealed class ExamplesTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task A_click_fills_the_inputs_and_leaves_alone_what_the_example_leaves_out()
    {
        var page = await OpenAsync("/demos/calculator_blocks");
        await page.GetByLabel("First").FillAsync("7");

        // Anywhere in the row.
        await page.GetByRole(AriaRole.Cell, new() { Name = "1.2" }).ClickAsync();
        await Expect(page.GetByLabel("Second")).ToHaveValueAsync("1.2");
        await Expect(page.GetByLabel("Subtract", new() { Exact = true })).ToBeCheckedAsync();
        await Expect(page.GetByLabel("First")).ToHaveValueAsync("7");

        await Button(page, "Calculate").ClickAsync();
        await Expect(page.GetByLabel("Result")).ToHaveValueAsync("5.8");
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task Examples_are_turned_chosen_and_run_by_keyboard()
    {
        var page = await OpenAsync("/demos/blocks_inputs");
        var next = Button(page, "Next");
        await TabToAsync(page, next);
        await PressAsync(page, "Enter");
        await Expect(page.GetByText("4–4 of 4")).ToBeVisibleAsync();
        await Expect(Button(page, "A fox")).ToBeHiddenAsync();

        var conclusion = Button(page, "A conclusion");
        await conclusion.FocusAsync();
        await PressAsync(page, "Space");

        await Expect(page.GetByLabel("Text", new() { Exact = true })).ToHaveValueAsync("I think, therefore I am");
        await Expect(page.GetByLabel("Words")).ToHaveValueAsync("5 words");
        await Expect(conclusion).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(conclusion).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Pictures_of_a_folder_go_into_the_input()
    {
        var page = await OpenAsync("/demos/blocks_inputs");

        await Button(page, "village.png").ClickAsync();

        await Expect(page.GetByLabel("Greeting")).ToHaveValueAsync("The lake is \"warm\", they say.");
        await Button(page, "Write the card").ClickAsync();
        await Expect(Demo(page, "blocks_inputs").GetByText("Grace, on a picture of 480 × 320 pixels")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_one_visitor_chose_is_kept_for_the_next()
    {
        var first = await OpenAsync("/demos/calculator_blocks_cached");
        await Button(first, "-4").ClickAsync();
        await Expect(first.GetByLabel("Result")).ToHaveValueAsync("-10");

        var second = await OpenAsync("/demos/calculator_blocks_cached");
        await Button(second, "-4").ClickAsync();

        await Expect(second.GetByLabel("Result")).ToHaveValueAsync("-10");
    }

    [BrowserFact]
    public async Task Who_flags_is_thanked_and_the_focus_stays()
    {
        var page = await OpenAsync("/demos/interface_flagging");
        await page.GetByLabel("Sentence").FillAsync("=1+1");
        await PressAsync(page, "Enter");
        await Expect(page.GetByLabel("Mood")).ToHaveValueAsync("neither");

        var wrong = Button(page, "Wrong");
        await TabToAsync(page, wrong);
        await PressAsync(page, "Enter");

        await Expect(page.Locator(".notices")).ToContainTextAsync("saved as “Wrong”");
        await Expect(wrong).ToBeFocusedAsync();
    }
}
