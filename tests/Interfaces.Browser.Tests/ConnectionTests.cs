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
}
