using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class InterfaceKindsTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task Outputs_alone_have_a_button_that_fills_them()
    {
        var page = await OpenAsync("/demos/no_input");

        await Button(page, "Roll").ClickAsync();

        await Expect(page.GetByLabel("Dice")).ToHaveValueAsync(new Regex("= [0-9]+$"));
    }

    [BrowserFact]
    public async Task Inputs_alone_are_taken_without_an_answer()
    {
        var page = await OpenAsync("/demos/no_output");
        await page.GetByLabel("Note").FillAsync("remember");

        await page.RunAndWaitForResponseAsync(() => Button(page, "Keep").ClickAsync(), response => response.Url.EndsWith("/events", StringComparison.Ordinal) && response.Ok);

        await Expect(page.Locator(".notice, .failure")).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync("remember");
    }

    [BrowserFact]
    public async Task One_box_can_be_input_and_output()
    {
        var page = await OpenAsync("/demos/tidy_text");
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("a    b\n\n\nc");

        await Button(page, "Tidy").ClickAsync();

        await Expect(page.GetByLabel("Text", new() { Exact = true })).ToHaveValueAsync("a b\nc");
    }

    [BrowserFact]
    public async Task A_live_interface_answers_while_one_types()
    {
        var page = await OpenAsync("/demos/calculator_live");
        await Expect(Button(page, "Submit")).ToHaveCountAsync(0);

        await page.GetByLabel("First").FillAsync("");
        await page.GetByLabel("First").PressSequentiallyAsync("125");
        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("875");
        await page.GetByLabel("Add", new() { Exact = true }).CheckAsync();

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("132");
    }

    [BrowserFact]
    public async Task An_answer_to_older_text_never_stays()
    {
        var page = await OpenAsync($"{Workshop.Address}/demos/uneven");

        await page.GetByLabel("Text").PressSequentiallyAsync("abc");

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("<abc>");
        await Expect(page.Locator(".waiting")).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("<abc>");
    }

    [BrowserFact]
    public async Task Stop_takes_the_place_of_Submit_while_a_stream_runs_and_ends_it()
    {
        var page = await OpenAsync("/demos/slow_echo");
        var text = "The " + new string('a', 300);
        await page.GetByLabel("Text").FillAsync(text);
        await Button(page, "Submit").ClickAsync();

        await Expect(Button(page, "Stop")).ToBeVisibleAsync();
        await Expect(Button(page, "Submit")).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Output")).ToHaveValueAsync(new Regex("^The"));
        await Button(page, "Stop").ClickAsync();

        await Expect(Button(page, "Submit")).ToBeVisibleAsync();
        await Expect(Button(page, "Stop")).ToBeHiddenAsync();
        await Expect(page.Locator(".waiting")).ToHaveCountAsync(0);
        var said = await page.GetByLabel("Output").InputValueAsync();
        Assert.StartsWith(said, text, StringComparison.Ordinal);
        Assert.NotEqual(text, said);
    }

    [BrowserFact]
    public async Task Submit_and_Stop_hand_the_focus_to_each_other()
    {
        var page = await OpenAsync("/demos/slow_echo");
        await page.GetByLabel("Text").FillAsync(new string('a', 300));
        await TabToAsync(page, Button(page, "Submit"));

        await PressAsync(page, "Enter");
        await Expect(Button(page, "Stop")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(Button(page, "Submit")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_stream_that_ends_by_itself_brings_Submit_back()
    {
        var page = await OpenAsync("/demos/slow_echo");
        await page.GetByLabel("Text").FillAsync("Ahoy");

        await Button(page, "Submit").ClickAsync();

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Ahoy");
        await Expect(Button(page, "Submit")).ToBeVisibleAsync();
        await Expect(Button(page, "Stop")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Clear_empties_inputs_and_outputs()
    {
        var page = await OpenAsync("/demos/hello_world");
        await page.GetByLabel("Name").FillAsync("Ada");
        await Button(page, "Submit").ClickAsync();
        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Hello, Ada!");

        await Button(page, "Clear").ClickAsync();

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("");
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("");
    }
}
