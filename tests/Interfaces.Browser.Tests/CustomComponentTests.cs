using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Components of a script's own, with their style sheets and modules.</summary>
[Collection(nameof(Site))]
public sealed class CustomComponentTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task Stars_are_given_by_mouse_and_by_keyboard_and_taken_back_by_a_handler()
    {
        var page = await OpenAsync("/demos/star_rating_events");
        var said = page.GetByLabel("What we say");
        var second = Button(page, "2 of 5");
        await Expect(page.Locator("module-block[data-connected]")).ToBeVisibleAsync();

        await second.ClickAsync();
        await Expect(said).ToHaveValueAsync("We are sorry to hear that.");
        await Expect(second).ToHaveAttributeAsync("aria-pressed", "true");
        await TabToAsync(page, Button(page, "5 of 5"));
        await PressAsync(page, "Enter");
        await Expect(said).ToHaveValueAsync("Thank you!");
        await Expect(page.Locator(".stars")).ToContainTextAsync("★★★★★");
        await Expect(Button(page, "5 of 5")).ToBeFocusedAsync();

        await Button(page, "Start again").ClickAsync();
        await Expect(page.Locator(".stars")).ToContainTextAsync("☆☆☆☆☆");
        await second.ClickAsync();
        await Expect(said).ToHaveValueAsync("We are sorry to hear that.");
    }

    [BrowserFact]
    public async Task A_saved_style_sheet_and_a_saved_module_show_at_once()
    {
        void Save(string name, string text) => File.WriteAllText(Path.Combine(Workshop.Scripts, name), text);
        Save("painted.css", "p { color: rgb(1, 2, 3) }");
        Save("painted.js", "export function connect(element) { element.querySelector('p').title = 'one'; }");
        Workshop.Save("painted", """
            [Module("painted.js")]
            record Painted : Component<int> { protected override Markup Render(RenderContext context) => Markup.Of($"<p>Paint</p>"); }
            new Blocks { new Painted() }
            """);
        var page = await OpenAsync($"{Workshop.Address}/demos/painted");
        var paint = page.GetByText("Paint", new() { Exact = true });
        await Expect(paint).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        await Expect(paint).ToHaveAttributeAsync("title", "one");

        Save("painted.css", "p { color: rgb(4, 5, 6) }");
        await Expect(paint).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        Save("painted.js", "export function connect(element) { element.querySelector('p').title = 'two'; }");
        await Expect(paint).ToHaveAttributeAsync("title", "two");
        await Expect(page.Locator(".site-header")).Not.ToHaveCSSAsync("color", "rgb(4, 5, 6)");
    }

    [BrowserFact]
    public async Task A_module_calls_what_the_script_serves_raises_events_and_uploads()
    {
        var page = await OpenAsync("/demos/html_server_functions");
        await Expect(page.Locator("module-block[data-connected]")).ToBeVisibleAsync();
        await Button(page, "Songs").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "morning.mid" })).ToBeVisibleAsync();
        await Button(page, "Maps").ClickAsync();
        await Expect(page.GetByText("There is no folder maps.")).ToBeVisibleAsync();

        await GoAsync(page, "/demos/html_custom_event");
        await Expect(page.Locator("module-block[data-connected]")).ToBeVisibleAsync();
        await page.GetByLabel("Key pad").FocusAsync();
        await page.Keyboard.PressAsync("q");
        await Expect(page.GetByLabel("Last key")).ToHaveValueAsync("q, the 1. key");

        await GoAsync(page, "/demos/html_upload");
        await Expect(page.Locator("module-block[data-connected]")).ToBeVisibleAsync();
        await page.GetByLabel("Choose a text file").SetInputFilesAsync(new FilePayload { Name = "diary.txt", MimeType = "text/plain", Buffer = "Dear diary"u8.ToArray() });
        await Expect(page.GetByText("diary.txt, 10 bytes")).ToBeVisibleAsync();
        await Button(page, "Read it").ClickAsync();
        await Expect(page.GetByLabel("What is in it")).ToHaveValueAsync("Dear diary");
    }

    [BrowserFact]
    public async Task A_block_inside_of_Html_keeps_what_is_typed_while_the_Html_changes()
    {
        Workshop.Save("nesting", """
            var name = new Textbox("Name");
            var frame = new Html("<h3>Before</h3><slot></slot>") { name };
            var change = new Button("Change");
            change.Click(() => Markup.Of($"<h3>After</h3><slot></slot>"), [], [frame]);
            new Blocks { frame, change }
            """);
        var page = await OpenAsync($"{Workshop.Address}/demos/nesting");
        await page.GetByLabel("Name").FillAsync("Ada");

        await Button(page, "Change").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "After" })).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Ada");
    }
}
