using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>What a visitor sees and hears of a handler while it runs, and what the handler hears of a visitor who leaves.</summary>
[Collection(nameof(Site))]
public sealed class SignalTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task Progress_and_notices_are_shown_while_the_handler_runs()
    {
        var page = await OpenAsync(Workshop.Address + "/demos/talking");

        await Button(page, "Work").ClickAsync();
        await Assertions.Expect(Bar(page, "All sets 0 of 2 sets")).ToHaveAttributeAsync("value", "0");
        await Assertions.Expect(Bar(page, "Trains 3 of 4 files")).ToHaveAttributeAsync("value", "0.75");
        await Assertions.Expect(page.Locator("[role=status] .notice")).ToContainTextAsync("FoundTwo <b>sets</b> are **there**.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToHaveCountAsync(0);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await Button(page, "Go on").ClickAsync();
        await Assertions.Expect(Bar(page, "All sets 1 of 2 sets")).ToHaveAttributeAsync("value", "0.5");
        await Button(page, "Go on").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Result")).ToHaveValueAsync("All is done.");
        await Assertions.Expect(page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task An_error_for_the_visitor_is_shown_as_it_is_written()
    {
        var page = await OpenAsync(Workshop.Address + "/demos/talking");

        await Button(page, "Break").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Bad luck" })).ToHaveTextAsync("Bad luckIt <i>broke</i>.");
    }

    [BrowserFact]
    public async Task A_handler_hears_that_its_visitor_closed_the_page()
    {
        var (ada, bob) = (await OpenAsync(Workshop.Address + "/demos/talking"), await OpenAsync(Workshop.Address + "/demos/talking"));

        await Button(bob, "Watch").ClickAsync();
        await Button(ada, "Stay").ClickAsync();
        await Assertions.Expect(ada.Locator(".notice")).ToContainTextAsync("Here.");
        await CloseAsync(ada);

        await Assertions.Expect(bob.GetByLabel("Result")).ToHaveValueAsync("Somebody left.");
    }

    private static ILocator Bar(IPage page, string name) => page.GetByRole(AriaRole.Progressbar, new() { Name = name, Exact = true });
}
