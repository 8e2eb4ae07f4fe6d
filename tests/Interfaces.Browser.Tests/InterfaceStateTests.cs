using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class InterfaceStateTests(Site site) : PageTests(site)
{
    private const string Guide = "/docs/interface-state";

    [BrowserFact]
    public async Task The_guide_shows_both_sources_and_both_demos()
    {
        var page = await OpenAsync(Guide);

        foreach (var name in (string[])["interface_state", "score_tracker"])
        {
            var figure = page.Locator("figure.demo-figure").Filter(new() { Has = Demo(page, name) });
            var source = await File.ReadAllTextAsync(Path.Combine(Site.Repository, "scripts", $"{name}.csx"));
            Assert.Equal(source.Trim(), await figure.Locator(".source pre").TextContentAsync());
            await Expect(Button(Demo(page, name), "Submit")).ToBeVisibleAsync();
        }
    }

    [BrowserFact]
    public async Task Each_page_load_has_its_own_history()
    {
        var first = await OpenAsync(Guide);
        await SubmitAsync(first, "a");
        await Expect(Output(first)).ToHaveTextAsync(PreviousAre());
        await SubmitAsync(first, "b");
        await Expect(Output(first)).ToHaveTextAsync(PreviousAre("a"));
        await SubmitAsync(first, "c");
        await Expect(Output(first)).ToHaveTextAsync(PreviousAre("b", "a"));

        var second = await first.Context.NewPageAsync();
        await GoAsync(second, Guide);
        await SubmitAsync(second, "x");
        await Expect(Output(second)).ToHaveTextAsync(PreviousAre());

        await first.ReloadAsync();
        await SubmitAsync(first, "y");
        await Expect(Output(first)).ToHaveTextAsync(PreviousAre());
    }

    [BrowserFact]
    public async Task Two_tabs_share_the_scores()
    {
        var first = await OpenAsync("/demos/score_tracker");
        var second = await OpenAsync(Guide);

        await EnterScoreAsync(first, "990001");
        await Expect(Scores(first)).ToContainTextAsync("990001");
        await EnterScoreAsync(second, "990002");

        await Expect(Scores(second)).ToContainTextAsync("990002");
        await Expect(Scores(second)).ToContainTextAsync("990001");
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        var page = await OpenAsync(Guide);
        await page.Keyboard.PressAsync("Tab");
        await PressAsync(page, "Enter");

        await TabToAsync(page, Demo(page, "score_tracker").GetByLabel("Score", new() { Exact = true }));
        await page.Keyboard.TypeAsync("990003");
        await PressAsync(page, "Enter");
        await Expect(Scores(page)).ToContainTextAsync("990003");

        await TabToAsync(page, Demo(page, "interface_state").GetByLabel("Message"));
        await page.Keyboard.TypeAsync("a");
        await PressAsync(page, "Enter");
        await Expect(Output(page)).ToHaveTextAsync(PreviousAre());
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("b");
        await TabToAsync(page, Button(Demo(page, "interface_state"), "Submit"));
        await PressAsync(page, "Space");
        await Expect(Output(page)).ToHaveTextAsync(PreviousAre("a"));
        await PressAsync(page, "Enter");
        await Expect(Output(page)).ToHaveTextAsync(PreviousAre("b", "a"));
    }

    private static async Task EnterScoreAsync(IPage page, string score)
    {
        await Demo(page, "score_tracker").GetByLabel("Score", new() { Exact = true }).FillAsync(score);
        await PressAsync(page, "Enter");
    }

    private static async Task SubmitAsync(IPage page, string message)
    {
        await Demo(page, "interface_state").GetByLabel("Message").FillAsync(message);
        await Button(Demo(page, "interface_state"), "Submit").ClickAsync();
        await Expect(Output(page)).ToContainTextAsync($"\"Current messages\": \"{message}\"");
    }

    private static ILocator Scores(IPage page) => Demo(page, "score_tracker").Locator(".component.json .panel");

    private static ILocator Output(IPage page) => Demo(page, "interface_state").Locator(".component.json .panel");

    private static Regex PreviousAre(params string[] messages) =>
        new("\"Previous messages\": \\[\\s*" + string.Join(",\\s*", messages.Select(message => $"\"{message}\"")) + "\\s*\\]");
}
