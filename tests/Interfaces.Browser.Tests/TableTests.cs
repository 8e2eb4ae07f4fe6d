using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Tables that are edited, searched, sorted and scrolled.</summary>
[Collection(nameof(Site))]
public sealed class TableTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task A_cell_is_edited_by_mouse_and_comes_back_typed()
    {
        var page = await OpenAsync("/demos/dataframe_component");
        var grid = Grid(page);

        await Cell(grid, "Rex", "Age").DblClickAsync();
        await page.Keyboard.TypeAsync("2");
        await PressAsync(page, "Enter");
        await Expect(page.GetByLabel("Summary")).ToHaveValueAsync("3 dogs, 2 of them vaccinated. The oldest is Wolf.");
        await Expect(Cell(grid, "Rex", "Human years")).ToHaveTextAsync("14");

        await Cell(grid, "Rex", "Vaccinated").GetByRole(AriaRole.Checkbox).ClickAsync();
        await Expect(page.GetByLabel("Summary")).ToHaveValueAsync("3 dogs, 3 of them vaccinated. The oldest is Wolf.");
    }

    [BrowserFact]
    public async Task A_cell_is_edited_by_keyboard_alone_and_refused_at_its_place()
    {
        var page = await OpenAsync("/demos/dataframe_component");
        var grid = Grid(page);
        await TabToAsync(page, grid);

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("F2");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Age, row 1" })).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Keyboard.TypeAsync("old");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".dataframe > .error")).ToHaveTextAsync("Row 1, Age: Enter a whole number.");
        await Expect(Cell(grid, "Bella", "Age")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Cell(grid, "Bella", "Age")).ToHaveTextAsync("3");
        await Expect(page.GetByLabel("Summary")).ToHaveValueAsync("");

        await page.Keyboard.TypeAsync("20");
        await PressAsync(page, "Enter");
        await Expect(page.GetByLabel("Summary")).ToHaveValueAsync("3 dogs, 2 of them vaccinated. The oldest is Bella.");
        await Expect(page.Locator(".dataframe > .error")).ToHaveTextAsync("");
        await Expect(grid).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("30");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Cell(grid, "Rex", "Age")).ToHaveTextAsync("11");
    }

    [BrowserFact]
    public async Task A_block_of_a_spreadsheet_is_pasted_and_makes_rows()
    {
        var page = await OpenAsync("/demos/dataframe_events", new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var grid = Grid(page);
        await Expect(page.Locator(".frame-tools")).ToBeVisibleAsync();
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", "Washer\t5\ttrue\r\n\"Cap, \"\"large\"\"\"\t6\tfalse\r\n");

        await Cell(grid, "Nut", "Name").ClickAsync();
        await page.Keyboard.PressAsync("Control+V");

        await Expect(grid.Locator("tr[data-row]")).ToHaveCountAsync(4);
        await Expect(Cell(grid, "Washer", "Count")).ToHaveTextAsync("5");
        await Expect(Cell(grid, "Cap, \"large\"", "Count")).ToHaveTextAsync("6");
        await Expect(page.GetByLabel("Changes")).ToHaveValueAsync("1");

        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Control+C");
        await Button(page, "Delete rows").ClickAsync();
        await Expect(grid.Locator("tr[data-row]")).ToHaveCountAsync(3);
        Assert.Equal("Washer\t5", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await Button(page, "Add row").ClickAsync();
        await Expect(grid.Locator("tr[data-row]")).ToHaveCountAsync(4);
    }

    [BrowserFact]
    public async Task An_edit_tells_the_cell_and_what_stood_there()
    {
        var page = await OpenAsync("/demos/dataframe_events");
        var grid = Grid(page);

        await Cell(grid, "Bolt", "Count").ClickAsync();
        await Expect(page.GetByLabel("Selected")).ToHaveValueAsync("12 in row 1, beside Bolt, 12, True");
        await page.Keyboard.TypeAsync("13");
        await PressAsync(page, "Enter");

        await Expect(page.GetByLabel("Last edit")).ToHaveValueAsync("row 1, column 1: 12 became 13");
        await Button(page, "One more of each").ClickAsync();
        await Expect(Cell(grid, "Bolt", "Count")).ToHaveTextAsync("14");
    }

    [BrowserFact]
    public async Task The_middle_of_100_000_rows_is_scrolled_to_sorted_and_filtered()
    {
        var page = await OpenAsync("/demos/dataframe_large");
        var grid = Grid(page);
        var scroll = page.Locator("data-frame > .scroll");
        await Expect(page.Locator(".frame-tools")).ToBeVisibleAsync();

        await scroll.EvaluateAsync("scroll => { scroll.scrollTop = scroll.scrollHeight / 2; }");
        await Expect(grid.Locator("tr[data-row='50000']")).ToBeVisibleAsync();
        await Expect(grid.Locator("tr[data-row='50000'] td").First).ToHaveTextAsync("50001");
        Assert.InRange(await grid.Locator("tr[data-row]").CountAsync(), 50, 400);
        await grid.Locator("tr[data-row='50000'] td").Nth(1).ClickAsync();
        await Expect(page.GetByLabel("Chosen")).ToHaveValueAsync("Cairo, in the row of reading 50001");

        await grid.GetByRole(AriaRole.Columnheader, new() { Name = "Degrees" }).ClickAsync();
        await Expect(grid.GetByRole(AriaRole.Columnheader, new() { Name = "Degrees" })).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(grid.Locator("tr[aria-rowindex='2'] td").Nth(3)).ToHaveTextAsync("3.0");

        await Button(grid, "Filter Station").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Value" }).FillAsync("lim");
        await Expect(page.Locator(".frame-state")).ToHaveTextAsync("20,000 of 100,000 rows");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await PressAsync(page, "Enter");
        await Expect(grid.Locator("tr[aria-rowindex='2'] td").Nth(1)).ToHaveTextAsync("Lima");
        await page.GetByLabel("Search 100,000 readings").FillAsync("nothing like this");
        await Expect(page.Locator(".frame-state")).ToHaveTextAsync("0 of 100,000 rows");
    }

    [BrowserFact]
    public async Task Samples_are_chosen_by_mouse_and_by_keyboard_on_every_page()
    {
        var page = await OpenAsync("/demos/dataset_component");
        var plan = page.GetByLabel("Plan");

        await page.GetByRole(AriaRole.Cell, new() { Name = "Bergen" }).ClickAsync();
        await Expect(plan).ToHaveValueAsync("Oslo to Bergen, 463 km by train.");
        await Expect(Button(page, "Oslo")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.GetByText("1–3 of 4")).ToBeVisibleAsync();

        await TabToAsync(page, Button(page, "Next"));
        await PressAsync(page, "Enter");
        await TabToAsync(page, Button(page, "Hobart"));
        await PressAsync(page, "Enter");
        await Expect(plan).ToHaveValueAsync("Hobart to Launceston, 200 km by bus.");
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    private static ILocator Grid(IPage page) => page.GetByRole(AriaRole.Grid).First;

    /// <summary>The cell under a header, in the row that begins with a text.</summary>
    private static ILocator Cell(ILocator grid, string row, string header) => grid.Page
        .Locator($"xpath=//table[@role='grid']//tr[td[1][normalize-space()='{row}']]/td[count(//table[@role='grid']//th[span[normalize-space()='{header}']]/preceding-sibling::th)+1]");
}
