using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Layouts that a visitor changes: by mouse, and by keyboard alone.</summary>
[Collection(nameof(Site))]
public sealed class LayoutTests(Site site) : PageTests(site)
{
    private static readonly string[] Layouts = ["tabs", "walkthrough_many", "sidebar_component", "draggable_component", "form_component", "blocks_group", "multipage", "dialog_component", "accordion_component"];

    public static TheoryData<string> Demos => new(Layouts);

    [BrowserTheory]
    [MemberData(nameof(Demos))]
    public async Task A_layout_is_accessible_in_the_dark_and_no_wider_than_its_window(string name)
    {
        var page = await OpenAsync($"/demos/{name}", new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.ViolationsAsync(page));
        foreach (var width in (int[])[360, 2000])
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, width);
        }
    }

    [BrowserFact]
    public async Task Tabs_are_gone_through_with_the_arrow_keys_and_their_content_comes_when_it_is_seen()
    {
        var page = await OpenAsync("/demos/tabs_component");
        var ask = page.GetByRole(AriaRole.Tab, new() { Name = "Ask" });
        var answer = page.GetByRole(AriaRole.Tab, new() { Name = "Answer" });
        await Expect(page.GetByLabel("Word", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal(0, await page.GetByLabel("Result").CountAsync());
        await TabToAsync(page, ask);

        await page.Keyboard.PressAsync("ArrowRight");

        await Expect(answer).ToBeFocusedAsync();
        await Expect(answer).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.GetByLabel("Seen")).ToHaveValueAsync("Answer, tab 2");
        await Expect(page.GetByLabel("Result")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(ask).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_handler_changes_tabs_and_what_was_typed_stays()
    {
        var page = await OpenAsync("/demos/tabs_component");
        var word = page.GetByLabel("Word", new() { Exact = true });
        await word.FillAsync("bonjour");
        await Button(page, "Say it twice").ClickAsync();
        await Expect(page.GetByLabel("Result")).ToHaveValueAsync("bonjour bonjour");

        await page.GetByRole(AriaRole.Tab, new() { Name = "Ask" }).ClickAsync();
        await Expect(word).ToHaveValueAsync("bonjour");
        await Button(page, "Say it twice").ClickAsync();
        await Expect(page.GetByLabel("Result")).ToBeVisibleAsync();
        await Button(page, "Another word").ClickAsync();

        await Expect(word).ToBeVisibleAsync();
        await Expect(word).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task Fields_in_tabs_that_were_never_opened_give_and_take_values()
    {
        var page = await OpenAsync("/demos/tab_render_children");
        await Button(page, "Tell").ClickAsync();
        await Expect(page.GetByLabel("Told")).ToHaveValueAsync("Ada lives in London.");

        await page.GetByRole(AriaRole.Tab, new() { Name = "Where" }).ClickAsync();
        await page.GetByLabel("Town").FillAsync("Paris");
        await page.GetByRole(AriaRole.Tab, new() { Name = "All" }).ClickAsync();
        await Button(page, "Tell").ClickAsync();

        await Expect(page.GetByLabel("Told")).ToHaveValueAsync("Ada lives in Paris.");
    }

    [BrowserFact]
    public async Task A_tab_is_relabelled_and_unlocked_and_those_without_room_are_in_a_menu()
    {
        var page = await OpenAsync("/demos/tabs", new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Locked" })).ToBeDisabledAsync();
        await page.GetByLabel("Word", new() { Exact = true }).FillAsync("sesame");
        await Button(page, "Unlock").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Open" })).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.GetByText("You found the treasure.", new() { Exact = true })).ToBeVisibleAsync();

        await page.SetViewportSizeAsync(230, 800);
        var more = page.GetByRole(AriaRole.Button, new() { Name = "More tabs" });
        await more.FocusAsync();
        await PressAsync(page, "Enter");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Locator(".tab-menu").GetByText("Elsewhere").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Elsewhere" })).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Chosen")).ToHaveValueAsync("Elsewhere (2)");
    }

    [BrowserFact]
    public async Task An_accordion_is_opened_by_keyboard_and_closed_by_a_handler()
    {
        var page = await OpenAsync("/demos/accordion_component");
        var options = page.Locator("main summary").GetByText("Options");
        await TabToAsync(page, page.Locator("main .accordion summary"));

        await PressAsync(page, "Enter");

        await Expect(page.GetByLabel("Said")).ToHaveValueAsync("Take your time.");
        await Expect(page.GetByLabel("Keep a copy")).ToBeVisibleAsync();
        await Button(page, "Save").ClickAsync();
        await Expect(page.GetByLabel("Keep a copy")).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Said")).ToHaveValueAsync("Saved.");
        await options.ClickAsync();
        await Expect(page.GetByLabel("Keep a copy")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_was_opened_in_a_tab_is_open_when_the_visitor_comes_back()
    {
        var page = await OpenAsync("/demos/accordion_tab_switch");
        await page.GetByText("Terms", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("I have read them").CheckAsync();
        await Expect(page.GetByText("Thank you for reading.", new() { Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Tab, new() { Name = "First" }).ClickAsync();
        await Expect(page.GetByLabel("I have read them")).ToBeVisibleAsync();
        await Button(page, "Close the terms").ClickAsync();

        await Expect(page.GetByLabel("I have read them")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_sidebar_folds_and_lies_above_the_rest_where_it_is_narrow()
    {
        var page = await OpenAsync("/demos/sidebar_component", new() { ViewportSize = new() { Width = 1200, Height = 900 } });
        var toggle = page.GetByRole(AriaRole.Button, new() { Name = "Toggle sidebar: Settings" });
        var language = page.GetByRole(AriaRole.Radio, new() { Name = "French" });
        await Expect(language).ToBeVisibleAsync();
        await TabToAsync(page, toggle);
        await PressAsync(page, "Enter");
        await Expect(language).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Sidebar", new() { Exact = true })).ToHaveValueAsync("closed");
        await PressAsync(page, "Enter");
        await Expect(page.GetByLabel("Sidebar", new() { Exact = true })).ToHaveValueAsync("open");

        await page.SetViewportSizeAsync(360, 800);
        await Expect(language).ToBeHiddenAsync();
        await toggle.ClickAsync();
        await language.CheckAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 360);
        await page.Keyboard.PressAsync("Escape");

        await Expect(language).ToBeHiddenAsync();
        await Expect(toggle).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Greeting")).ToHaveValueAsync("Bonjour, you!");
    }

    [BrowserFact]
    public async Task Steps_are_gone_back_to_and_not_ahead()
    {
        var page = await OpenAsync("/demos/walkthrough_component");
        var steps = page.GetByRole(AriaRole.Navigation, new() { Name = "Steps" });
        await Expect(Button(steps, "What")).ToBeDisabledAsync();
        await page.GetByLabel("Name").FillAsync("Ada");
        await Button(page, "Next").ClickAsync();
        await Expect(Button(steps, "What")).ToHaveAttributeAsync("aria-current", "step");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Large" }).CheckAsync();

        await PressAsync(Button(steps, "Who"), "Enter");
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Ada");
        await PressAsync(Button(steps, "What"), "Enter");
        await Button(page, "Order").ClickAsync();

        await Expect(page.GetByText("One large coffee for Ada.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_dialog_holds_the_focus_and_gives_it_back()
    {
        var page = await OpenAsync("/demos/dialog_component");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Delete everything?" });
        var delete = Button(page, "Delete all");
        await PressAsync(delete, "Enter");
        await Expect(dialog).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.True(await dialog.EvaluateAsync<bool>("dialog => dialog.matches(':modal') && dialog.contains(document.activeElement)"));

        await page.Keyboard.PressAsync("Escape");

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(delete).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Left")).ToHaveValueAsync("12 items, as before");
        await delete.ClickAsync();
        await Button(dialog, "Yes, delete them").ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(page.GetByLabel("Left")).ToHaveValueAsync("Nothing");
    }

    [BrowserFact]
    public async Task Items_are_put_in_order_by_keyboard_and_by_mouse()
    {
        var page = await OpenAsync("/demos/draggable_component");
        var items = page.Locator("drag-list .prose");
        var mercury = page.GetByRole(AriaRole.Button, new() { Name = "Move Mercury" });
        await TabToAsync(page, mercury);

        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");

        await Expect(mercury).ToBeFocusedAsync();
        await Expect(items).ToHaveTextAsync(["Mercury", "Mars", "Venus", "Earth"]);
        await Expect(page.GetByLabel("Verdict")).ToHaveValueAsync("Mercury comes first now.");

        var from = (await page.GetByRole(AriaRole.Button, new() { Name = "Move Mars" }).BoundingBoxAsync())!;
        var to = (await page.GetByRole(AriaRole.Button, new() { Name = "Move Earth" }).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(from.X + from.Width / 2, from.Y + from.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X + to.Width / 2, to.Y + to.Height, new() { Steps = 12 });
        await page.Mouse.UpAsync();

        await Expect(items).ToHaveTextAsync(["Mercury", "Venus", "Earth", "Mars"]);
        await Expect(page.GetByLabel("Verdict")).ToHaveValueAsync("That is the order from the sun.");
        await Button(page, "Start again").ClickAsync();
        await Expect(items).ToHaveTextAsync(["Mars", "Venus", "Mercury", "Earth"]);
    }

    [BrowserFact]
    public async Task Items_are_put_in_order_with_a_finger()
    {
        var page = await OpenAsync("/demos/draggable_component", new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 800 } });
        var from = (await page.GetByRole(AriaRole.Button, new() { Name = "Move Mars" }).BoundingBoxAsync())!;
        var to = (await page.GetByRole(AriaRole.Button, new() { Name = "Move Earth" }).BoundingBoxAsync())!;
        var finger = await page.Context.NewCDPSessionAsync(page);
        Task TouchAsync(string type, float share) => finger.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = type == "touchEnd" ? Array.Empty<object>() : [new { x = from.X + (from.Width / 2), y = from.Y + (from.Height / 2) + (share * (to.Y - from.Y + to.Height)) }],
        });

        await TouchAsync("touchStart", 0);
        for (var step = 1; step <= 8; step++)
            await TouchAsync("touchMove", step / 8f);
        await TouchAsync("touchEnd", 1);

        await Expect(page.Locator("drag-list .prose")).ToHaveTextAsync(["Venus", "Mercury", "Earth", "Mars"]);
        await Expect(page.GetByLabel("Verdict")).ToHaveValueAsync("Venus comes first now.");
    }

    [BrowserFact]
    public async Task From_page_to_page_the_session_stays_and_each_page_has_its_address()
    {
        var page = await OpenAsync("/demos/multipage");
        Assert.Equal(0, await page.GetByLabel("Greetings").CountAsync());
        await page.GetByLabel("Name").FillAsync("Ada");
        await Button(page, "Greet").ClickAsync();
        await Expect(page.GetByLabel("Greeting", new() { Exact = true })).ToHaveValueAsync("Hello Ada!");

        await page.GetByRole(AriaRole.Link, new() { Name = "Statistics" }).ClickAsync();
        await Button(page, "How many greetings?").ClickAsync();
        await Expect(page.GetByLabel("Greetings")).ToHaveValueAsync("1");
        await Expect(page).ToHaveURLAsync(Address + "/demos/multipage/statistics");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Statistics" })).ToHaveAttributeAsync("aria-current", "page");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.GoBackAsync();
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Ada");

        await GoAsync(page, "/demos/multipage/statistics");
        await Expect(page.GetByLabel("Greetings")).ToBeVisibleAsync();
        Assert.Equal(0, await page.GetByLabel("Name").CountAsync());
    }

    [BrowserFact]
    public async Task The_query_of_the_address_is_the_handlers_to_read()
    {
        var page = await OpenAsync("/demos/navbar_query_params");
        await page.GetByLabel("Drink").SelectOptionAsync("cocoa");

        await page.GetByRole(AriaRole.Link, new() { Name = "Order cocoa" }).ClickAsync();

        await Expect(page.GetByLabel("Order", new() { Exact = true })).ToHaveValueAsync("One cocoa, please.");
    }
}
