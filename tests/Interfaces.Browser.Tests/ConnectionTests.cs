using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class ConnectionTests(Site site) : PageTests(site)
{
    private static readonly string Everything = string.Join(' ', Enumerable.Range(1, 25));

    [BrowserFact]
    public async Task A_connection_lost_in_the_middle_of_an_event_is_taken_up_again()
    {
        await using var proxy = new LossyProxy(Workshop.Address);
        var page = await OpenAsync($"{proxy.Address}/demos/telling");
        var demo = Demo(page, "telling");
        await page.GetByLabel("Word").FillAsync("tale");
        await Button(page, "Submit").ClickAsync();
        await Expect(demo.Locator(".markdown.output")).ToContainTextAsync("tale, run 1: 1 2 3");

        proxy.Cut();
        await Expect(demo).ToHaveAttributeAsync("data-state", "reconnecting");
        await Expect(demo.Locator(".connection")).ToContainTextAsync("Reconnecting");
        await page.GetByLabel("Word").FillAsync("typed while nobody listened");
        proxy.Mend();

        await Expect(demo.Locator(".markdown.output .prose")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($@"^\s*tale, run 1: {Everything}\s*$"));
        await Expect(demo).Not.ToHaveAttributeAsync("data-state", "reconnecting");
        await Expect(page.GetByLabel("Word")).ToHaveValueAsync("typed while nobody listened");
        await Expect(Button(page, "Submit")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_host_that_was_started_again_is_told_what_was_typed_before()
    {
        var first = await Workshop.StartHostAsync();
        await using var proxy = new LossyProxy(first.Address);
        var page = await OpenAsync($"{proxy.Address}/demos/remembering");
        await page.GetByLabel("Word").FillAsync("one");
        await Button(page, "Submit").ClickAsync();
        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("one");
        await SettleAsync(page);

        proxy.Cut();
        await first.DisposeAsync();
        await page.GetByLabel("Word").FillAsync("two");
        await Button(page, "Submit").ClickAsync();
        await Expect(Demo(page, "remembering")).ToHaveAttributeAsync("data-state", "reconnecting");
        await using var second = await Workshop.StartHostAsync();
        proxy.Host = second.Address;
        proxy.Mend();

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("two");
        await Expect(page.Locator(".notices")).ToContainTextAsync("started afresh");
        await Expect(Demo(page, "remembering")).Not.ToHaveAttributeAsync("data-state", "reconnecting");
    }

    [BrowserFact]
    public async Task A_demo_that_is_on_a_page_twice_has_two_sessions()
    {
        var page = await OpenAsync($"{Workshop.Address}/docs/twice");
        var (above, below) = (Demo(page, "remembering").First, Demo(page, "remembering").Last);
        foreach (var word in (string[])["one", "two"])
        {
            await above.GetByLabel("Word").FillAsync(word);
            await Button(above, "Submit").ClickAsync();
            await Expect(above.GetByLabel("Output")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex($"{word}$"));
        }

        await below.GetByLabel("Word").FillAsync("other");
        await Button(below, "Submit").ClickAsync();

        await Expect(below.GetByLabel("Output")).ToHaveValueAsync("other");
        await Expect(above.GetByLabel("Output")).ToHaveValueAsync("one two");
    }
}
