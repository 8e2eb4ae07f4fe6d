using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>The parts of a page that behave by themselves.</summary>
[Collection(nameof(Site))]
public sealed class WidgetTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task The_copy_button_takes_the_source()
    {
        var page = await OpenAsync("/docs/interface-state", new() { Permissions = ["clipboard-read", "clipboard-write"] });

        await Button(page, "Copy interface_state.csx").ClickAsync();

        await Expect(page.Locator(".notices")).ToContainTextAsync("Copied");
        var source = await File.ReadAllTextAsync(Path.Combine(Site.Repository, "scripts", "interface_state.csx"));
        Assert.Equal(source.Trim(), (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Trim());
    }

    [BrowserFact]
    public async Task Json_is_folded_and_unfolded_by_keyboard()
    {
        var page = await OpenAsync("/demos/json_component");
        await Button(page, "Submit").ClickAsync();
        var tree = page.Locator(".tree");
        await Expect(tree).ToContainTextAsync("Lisbon");
        var summary = tree.Locator("summary").Nth(1);
        await TabToAsync(page, summary);

        await PressAsync(page, "Enter");
        await Expect(tree.GetByText("\"Lisbon\"")).ToBeHiddenAsync();
        await Expect(tree.GetByText("\"Oslo\"")).ToBeVisibleAsync();
        await PressAsync(page, "Space");

        await Expect(tree.GetByText("\"Lisbon\"")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_filtered_dropdown_is_worked_by_keyboard()
    {
        var page = await OpenAsync("/demos/dropdown_component");
        var language = page.GetByRole(AriaRole.Combobox, new() { Name = "Language" });
        await TabToAsync(page, language);
        await Expect(language).ToHaveValueAsync("French");

        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("germ");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        await PressAsync(page, "Enter");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);

        await Expect(page.GetByLabel("Greeting")).ToHaveValueAsync("Guten Tag, whoever you are!");
    }

    [BrowserFact]
    public async Task Several_choices_and_own_ones_are_made_by_keyboard()
    {
        var page = await OpenAsync("/demos/dropdown_component");
        var guests = page.GetByRole(AriaRole.Combobox, new() { Name = "Guests" });
        await TabToAsync(page, guests);

        await page.Keyboard.TypeAsync("kath");
        await page.Keyboard.PressAsync("ArrowDown");
        await PressAsync(page, "Enter");
        await Expect(page.GetByLabel("Greeting")).ToHaveValueAsync("Bonjour, Katherine!");
        await page.Keyboard.TypeAsync("Barbara");
        await PressAsync(page, "Enter");
        await Expect(page.GetByLabel("Greeting")).ToHaveValueAsync("Bonjour, Katherine, Barbara!");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Backspace");

        await Expect(page.GetByLabel("Greeting")).ToHaveValueAsync("Bonjour, Katherine!");
    }

    [BrowserFact]
    public async Task The_code_editor_is_typed_into_and_left_with_Tab()
    {
        var page = await OpenAsync("/demos/code_component");
        var editor = page.Locator("code-editor .cm-content");
        await TabToAsync(page, editor);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("[1, 2");
        await page.Keyboard.PressAsync("Tab");
        await Expect(editor).Not.ToBeFocusedAsync();

        await Button(page, "Submit").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "this is not JSON" })).ToBeVisibleAsync();
        await editor.ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("]");
        await Button(page, "Submit").ClickAsync();

        await Expect(page.Locator(".component.code.output pre")).ToHaveTextAsync("[\n  1,\n  2\n]");
    }

    [BrowserFact]
    public async Task What_a_browser_keeps_is_there_after_a_reload()
    {
        var page = await OpenAsync("/demos/browserstate");
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("milk & <bread>");
        await Button(page, "Keep in this browser").ClickAsync();
        await page.WaitForFunctionAsync("() => localStorage.length > 0");

        await page.ReloadAsync();

        await Expect(page.GetByLabel("Note", new() { Exact = true })).ToHaveValueAsync("milk & <bread>");
    }

    [BrowserFact]
    public async Task The_theme_stays_after_a_reload()
    {
        var page = await OpenAsync("/", new() { ColorScheme = ColorScheme.Light });
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Theme: system" });
        var light = await BackgroundAsync(page);
        await button.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: light" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Theme: dark" })).ToBeVisibleAsync();
        var dark = await BackgroundAsync(page);

        await page.ReloadAsync();

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await BackgroundAsync(page));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Theme: dark" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task On_a_narrow_screen_the_guides_are_a_drawer()
    {
        var page = await OpenAsync("/docs/interface-state", new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var guides = page.GetByRole(AriaRole.Navigation, new() { Name = "Guides" });
        await Expect(guides).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Guides" }).PressAsync("Enter");
        await Expect(guides).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Keyboard.PressAsync("Escape");

        await Expect(guides).ToBeHiddenAsync();
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
