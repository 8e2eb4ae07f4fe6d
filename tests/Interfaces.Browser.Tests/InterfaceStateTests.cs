using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class InterfaceStateTests(Site site)
{
    private const string Guide = "/docs/interface-state";

    [BrowserFact]
    public async Task The_guide_shows_both_sources_and_both_demos()
    {
        var page = await site.OpenAsync(Guide);

        await Expect(page.Locator("figure.demo-figure", new() { HasText = "StoreMessage" })).ToBeVisibleAsync();
        await Expect(page.Locator("figure.demo-figure", new() { HasText = "TrackScore" })).ToBeVisibleAsync();
        await Expect(Demo(page, "interface_state").GetByRole(AriaRole.Button, new() { Name = "Submit" })).ToBeVisibleAsync();
        await Expect(Demo(page, "score_tracker").GetByRole(AriaRole.Button, new() { Name = "Submit" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Each_page_load_has_its_own_history()
    {
        var first = await site.OpenAsync(Guide);
        await SubmitAsync(first, "a");
        await Expect(Previous(first)).ToHaveTextAsync(PreviousIs());
        await SubmitAsync(first, "b");
        await Expect(Previous(first)).ToHaveTextAsync(PreviousIs("a"));
        await SubmitAsync(first, "c");
        await Expect(Previous(first)).ToHaveTextAsync(PreviousIs("b", "a"));

        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(site.Address + Guide);
        await SubmitAsync(second, "x");
        await Expect(Previous(second)).ToHaveTextAsync(PreviousIs());

        await first.ReloadAsync();
        await SubmitAsync(first, "y");
        await Expect(Previous(first)).ToHaveTextAsync(PreviousIs());
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        var page = await site.OpenAsync("/demos/interface_state");
        await TabToAsync(page, "textbox");
        await page.Keyboard.TypeAsync("a");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Previous(page)).ToHaveTextAsync(PreviousIs());
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("b");
        await TabToAsync(page, "Submit");
        await page.Keyboard.PressAsync("Space");
        await Expect(Previous(page)).ToHaveTextAsync(PreviousIs("a"));
    }

    [BrowserFact]
    public async Task Two_tabs_share_the_scores()
    {
        var first = await site.OpenAsync("/demos/score_tracker");
        var second = await site.OpenAsync("/demos/score_tracker");

        await EnterScoreAsync(first, "990001");
        await Expect(first.Locator(".component.json")).ToContainTextAsync("990001");
        await EnterScoreAsync(second, "990002");

        await Expect(second.Locator(".component.json")).ToContainTextAsync("990001");
        await Expect(second.Locator(".component.json")).ToContainTextAsync("990002");
    }

    private static async Task EnterScoreAsync(IPage page, string score)
    {
        await page.Locator("[data-demo=score_tracker] input[type=number]").FillAsync(score);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task SubmitAsync(IPage page, string message)
    {
        await Demo(page, "interface_state").GetByLabel("Message").FillAsync(message);
        await Demo(page, "interface_state").GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(Demo(page, "interface_state").Locator(".component.json")).ToContainTextAsync($"\"Current messages\": \"{message}\"");
    }

    private static async Task TabToAsync(IPage page, string what)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            var focused = await page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.closest('.demo') ? e.matches('input[type=text], textarea') ? 'textbox' : e.textContent.trim() : ''; }");
            if (focused == what)
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The Tab key does not reach {what}.");
    }

    private static ILocator Demo(IPage page, string name) => page.Locator($"section.demo[data-demo={name}]");

    private static ILocator Previous(IPage page) => Demo(page, "interface_state").Locator(".component.json .panel");

    private static System.Text.RegularExpressions.Regex PreviousIs(params string[] messages) =>
        new("\"Previous messages\": \\[\\s*" + string.Join(",\\s*", messages.Select(message => $"\"{message}\"")) + "\\s*\\]", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
}
