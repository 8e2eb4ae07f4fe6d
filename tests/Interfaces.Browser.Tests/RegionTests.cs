using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>What a visitor has of the parts of a demo that are made anew while they are used.</summary>
[Collection(nameof(Site))]
public sealed class RegionTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task What_is_typed_into_a_box_with_a_key_stays_when_its_region_is_made_again()
    {
        var page = await OpenAsync("/demos/render_merge_simple");
        var demo = Demo(page, "render_merge_simple");
        var first = demo.GetByLabel("Box 0");
        await first.FillAsync("typed, and not sent yet");

        await Button(demo, "Add a box").ClickAsync();
        await Expect(demo.GetByLabel("Box 1")).ToBeVisibleAsync();
        await Expect(first).ToHaveValueAsync("typed, and not sent yet");

        await demo.GetByLabel("Box 1").FillAsync("second");
        await Button(demo, "Merge").ClickAsync();
        await Expect(demo.GetByLabel("Merged output")).ToHaveValueAsync("typed, and not sent yet second");
    }

    [BrowserFact]
    public async Task A_text_is_typed_while_its_letters_are_made()
    {
        var page = await OpenAsync("/demos/render_split_simple");
        var demo = Demo(page, "render_split_simple");
        await Expect(demo.GetByText("No input yet")).ToBeVisibleAsync();

        await demo.GetByLabel("Text").PressSequentiallyAsync("render");

        await Expect(demo.GetByLabel("Letter")).ToHaveCountAsync(6);
        await Expect(demo.GetByLabel("Text")).ToHaveValueAsync("render");
        await Expect(demo.GetByLabel("Text")).ToBeFocusedAsync();
        await Expect(demo.GetByText("No input yet")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Tasks_are_kept_by_keyboard_alone()
    {
        var page = await OpenAsync("/demos/todo_list");
        var demo = Demo(page, "todo_list");
        await TabToAsync(page, demo.GetByLabel("Task name"));
        foreach (var task in (string[])["Buy milk", "Write to Bob"])
        {
            await page.Keyboard.TypeAsync(task);
            await PressAsync(page, "Enter");
            await Expect(demo.GetByLabel("Task name")).ToHaveValueAsync("");
        }

        await Expect(demo.GetByText("To do (2)")).ToBeVisibleAsync();
        await TabToAsync(page, Button(demo, "Done").First);
        await PressAsync(page, "Enter");

        await Expect(demo.GetByText("To do (1)")).ToBeVisibleAsync();
        await Expect(demo.Locator("del", new() { HasText = "Buy milk" })).ToBeVisibleAsync();
        await Expect(demo.GetByLabel("Task", new() { Exact = true })).ToHaveValueAsync("Write to Bob");
        await TabToAsync(page, Button(demo, "Delete"));
        await PressAsync(page, "Space");
        await Expect(demo.GetByText("To do (0)")).ToBeVisibleAsync();

        var other = await page.Context.NewPageAsync();
        await GoAsync(other, "/demos/todo_list");
        await Expect(Demo(other, "todo_list").GetByText("To do (0)")).ToBeVisibleAsync();
        await Expect(Demo(other, "todo_list").GetByText("Done (0)")).ToBeVisibleAsync();
    }
}
