using System.Diagnostics;
using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>What pages do with events: clocks, keys, functions in the browser, and visitors who leave.</summary>
[Collection(nameof(Site))]
public sealed class EventTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task A_timer_counts()
    {
        var page = await OpenAsync("/demos/timer_simple");

        await Assertions.Expect(page.GetByLabel("Seconds")).ToHaveValueAsync("2");
        await Assertions.Expect(page.GetByLabel("In tens")).ToHaveValueAsync("0 tens and 2");
    }

    [BrowserFact]
    public async Task Keys_press_a_button()
    {
        var page = await OpenAsync("/demos/hangman");

        await page.GetByLabel("Letter").FillAsync("e");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.GetByLabel("Word")).ToHaveValueAsync("______e_");
    }

    [BrowserFact]
    public async Task A_function_in_the_browser_asks_nobody()
    {
        var page = await OpenAsync("/demos/todo_list_js");
        var posted = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/events", StringComparison.Ordinal))
                posted.Add(request.Url);
        };

        await page.GetByLabel("Task").FillAsync("Buy bread");
        await PressAsync(page, "Enter");
        await Assertions.Expect(page.GetByLabel("To do")).ToHaveValueAsync("Buy bread");
        await Assertions.Expect(page.GetByLabel("Task")).ToHaveValueAsync("");
        await page.GetByLabel("Task").FillAsync("Bake a cake");
        await Button(page, "Add").ClickAsync();

        await Assertions.Expect(page.GetByLabel("To do")).ToHaveValueAsync("Buy bread\nBake a cake");
        Assert.Empty(posted);
    }

    [BrowserFact]
    public async Task A_function_in_the_browser_prepares_what_the_handler_is_given()
    {
        var page = await OpenAsync("/demos/blocks_js_methods");

        await Button(page, "Put in order").ClickAsync();

        await Assertions.Expect(page.GetByLabel("In order")).ToHaveValueAsync("3 words: apple cherry pear");
    }

    [BrowserFact]
    public async Task A_handler_that_is_stopped_lets_go_at_once_and_what_follows_it_runs()
    {
        var page = await OpenAsync("/demos/cancel_events");

        await page.GetByLabel("Count to", new() { Exact = true }).FillAsync("20");
        await Button(page, "Start").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Count", new() { Exact = true })).ToHaveValueAsync("1");
        await Button(page, "Stop").ClickAsync();
        await Assertions.Expect(page.GetByLabel("State")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("It came to [12]\\."));

        await page.GetByLabel("Count to", new() { Exact = true }).FillAsync("1");
        await Button(page, "Start").ClickAsync();
        await Assertions.Expect(page.GetByLabel("State")).ToHaveValueAsync("It came to 1.");
    }

    [BrowserFact]
    public async Task A_validator_marks_each_field_that_does_not_pass()
    {
        var page = await OpenAsync("/demos/validator_simple");

        await page.GetByLabel("Name").FillAsync("A");
        await page.GetByLabel("Age").FillAsync("200");
        await Button(page, "Join").ClickAsync();

        await Assertions.Expect(Demo(page, "validator_simple").GetByText("A name has two letters at least.")).ToBeVisibleAsync();
        await Assertions.Expect(Demo(page, "validator_simple").GetByText("Nobody is that old.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Age")).ToHaveAttributeAsync("aria-invalid", "true");
    }

    [BrowserFact]
    public async Task The_page_scrolls_to_what_a_handler_filled()
    {
        var page = await OpenAsync("/demos/blocks_scroll");
        await page.SetViewportSizeAsync(800, 320);

        await Button(page, "Count the lines").ClickAsync();

        await Assertions.Expect(page.GetByLabel("Lines")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_visitor_who_closes_the_page_has_left()
    {
        var (ada, bob) = (await OpenAsync("/demos/unload_event_test"), await OpenAsync("/demos/unload_event_test"));

        await Button(ada, "Click").ClickAsync();
        await Assertions.Expect(ada.GetByLabel("Your clicks")).ToHaveValueAsync("1");
        await CloseAsync(ada);

        // The farewell is on its way while bob asks: he asks until it has arrived.
        var told = bob.GetByLabel("Those who left");
        for (var since = Stopwatch.StartNew(); since.Elapsed < Site.Patience && await told.InputValueAsync() != "1 left, after 1 clicks.";)
        {
            await Button(bob, "Who left?").ClickAsync();
            await Assertions.Expect(told).Not.ToHaveValueAsync("");
        }

        await Assertions.Expect(told).ToHaveValueAsync("1 left, after 1 clicks.");
    }
}
