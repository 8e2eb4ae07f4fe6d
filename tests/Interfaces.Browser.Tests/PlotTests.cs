using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Plots: values at points, stretches that are selected, what is saved.</summary>
[Collection(nameof(Site))]
public sealed class PlotTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task A_stretch_is_selected_with_the_mouse_and_a_double_click_goes_back()
    {
        var page = await OpenAsync("/demos/plot_guide_line");
        var plot = page.Locator("native-plot");
        await Expect(Button(page, "Full screen")).ToBeVisibleAsync();

        await DragAsync(page, plot, 0.25f, 0.5f);

        await Expect(Button(page, "Show all")).ToBeVisibleAsync();
        Assert.Equal(24.75, await NumberAsync(plot, "from"), 0.5);
        Assert.Equal(49.5, await NumberAsync(plot, "to"), 0.5);
        await Expect(plot.Locator(".x-axis")).ToContainTextAsync("36");

        await plot.Locator(".area").DblClickAsync();

        await Expect(Button(page, "Show all")).ToHaveCountAsync(0);
        await Expect(plot).ToHaveAttributeAsync("data-to", "99");
    }

    [BrowserFact]
    public async Task A_stretch_is_selected_by_keyboard_and_points_are_read_out()
    {
        var page = await OpenAsync("/demos/plot_guide_line");
        var plot = page.Locator("native-plot");
        var area = plot.GetByRole(AriaRole.Application);
        await TabToAsync(page, area);

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(plot.GetByRole(AriaRole.Status)).ToHaveTextAsync("Time 1, Height 0.124674733385");
        await Expect(plot.Locator(".tip")).ToBeVisibleAsync();

        for (var step = 0; step < 20; step++)
            await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Expect(plot.Locator(".brush")).ToBeVisibleAsync();
        await PressAsync(page, "Enter");

        await Expect(Button(page, "Show all")).ToBeVisibleAsync();
        Assert.Equal(21, await NumberAsync(plot, "to"), 0.1);
        await Expect(area).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.Keyboard.PressAsync("Escape");
        await Expect(plot).ToHaveAttributeAsync("data-to", "99");
    }

    [BrowserFact]
    public async Task A_script_decides_what_a_selection_does()
    {
        var page = await OpenAsync("/demos/plot_guide_selection");
        await Expect(Button(page, "Full screen")).ToBeVisibleAsync();

        await DragAsync(page, page.Locator("native-plot"), 0.1f, 0.9f);

        await Expect(page.GetByLabel("People in the selection")).Not.ToHaveValueAsync("");
        await Expect(Button(page, "Show all")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_nearest_point_shows_its_values()
    {
        var page = await OpenAsync("/demos/barplot_component");
        var plot = page.Locator("native-plot");
        await Expect(Button(page, "Full screen")).ToBeVisibleAsync();

        var box = (await plot.Locator(".area").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width * 0.5f, box.Y + box.Height * 0.8f);

        await Expect(plot.Locator(".tip")).ToHaveTextAsync("MonthMarchAmount81RegionNorth");
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task A_plot_is_saved_as_picture_and_as_table()
    {
        var page = await OpenAsync("/demos/barplot_component");
        await Expect(Button(page, "Full screen")).ToBeVisibleAsync();

        var csv = await SaveAsync(page, "CSV");
        var svg = await SaveAsync(page, "SVG");
        var png = await SaveAsync(page, "PNG");

        Assert.Equal("sales.csv", csv.Name);
        Assert.StartsWith("Region,Month,Amount\r\nNorth,January,28\r\n", System.Text.Encoding.UTF8.GetString(csv.Bytes), StringComparison.Ordinal);
        var drawing = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(svg.Bytes));
        Assert.Contains(drawing.Descendants("{http://www.w3.org/2000/svg}text"), text => text.Value == "January");
        Assert.Contains(drawing.Descendants("{http://www.w3.org/2000/svg}path"), path => (string?)path.Attribute("fill") == "rgb(70, 130, 180)");
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png.Bytes[..4]);
    }

    [BrowserFact]
    public async Task A_narrow_page_has_labels_that_do_not_touch()
    {
        var page = await OpenAsync("/demos/barplot_component", new() { ViewportSize = new() { Width = 360, Height = 800 } });

        var overlaps = await page.EvaluateAsync<int>("""
            () => {
              const boxes = [...document.querySelectorAll('.y-axis span')].map(label => label.getBoundingClientRect());
              return boxes.filter((box, place) => place > 0 && box.bottom > boxes[place - 1].top + 1).length;
            }
            """);
        Assert.Equal(0, overlaps);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [BrowserFact]
    public async Task What_comes_while_a_stretch_is_selected_waits_for_the_end_of_it()
    {
        var page = await OpenAsync("/demos/live_dashboard");
        var plot = page.Locator("native-plot");
        await Expect(plot.Locator(".x-axis span")).Not.ToHaveCountAsync(0);
        await Expect(Button(page, "Full screen")).ToBeVisibleAsync();

        await DragAsync(page, plot, 0.2f, 0.8f);

        await Expect(Button(page, "Show all")).ToBeVisibleAsync();
        var to = await plot.GetAttributeAsync("data-to");
        var clock = await page.GetByLabel("Time on the host").InputValueAsync();
        await Expect(page.GetByLabel("Time on the host")).Not.ToHaveValueAsync(clock);
        await Expect(plot).ToHaveAttributeAsync("data-to", to!);
    }

    [BrowserFact]
    public async Task A_specification_is_drawn_under_the_strict_policy()
    {
        var page = await OpenAsync("/demos/plot_component");
        var refused = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") refused.Add(message.Text); };
        var plot = page.GetByRole(AriaRole.Img, new() { Name = "Amounts by letter" });

        await Expect(plot.Locator("svg .mark-rect path")).ToHaveCountAsync(6);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.GetByLabel("SVG").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Amounts" })).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex("^data:image/svg"));
        await page.GetByLabel("picture").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Amounts" })).ToHaveJSPropertyAsync("naturalWidth", 480);
        await page.GetByLabel("Vega-Lite").CheckAsync();
        await Expect(plot.Locator("svg .mark-rect path")).ToHaveCountAsync(6);
        Assert.Empty(refused);
    }

    [BrowserFact]
    public async Task A_figure_of_Plotly_is_drawn_and_zoomed_under_the_strict_policy()
    {
        var page = await (await VisitorAsync()).NewPageAsync();
        var (said, asked) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        page.Console += (_, message) => said.Enqueue(message.Text);
        page.PageError += (_, error) => said.Enqueue(error);
        page.Request += (_, request) => asked.Enqueue(request.Url);
        await GoAsync(page, "/demos/dashboard");
        var figure = page.GetByRole(AriaRole.Figure, new() { Name = "Rain month by month" });

        await Expect(figure.Locator(".scatterlayer .trace")).ToHaveCountAsync(2);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await figure.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).PressAsync("Enter");
        await Expect(figure.Locator(".xtick")).Not.ToHaveCountAsync(12);
        var zoomed = await figure.Locator(".xtick").CountAsync();
        await page.Locator("button.theme").ClickAsync();
        await Expect(figure.Locator(".xtick")).ToHaveCountAsync(zoomed);

        await Button(page, "City by city").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Figure, new() { Name = "How the months differ" }).Locator(".boxlayer .trace")).ToHaveCountAsync(2);
        Assert.Empty(said);
        Assert.DoesNotContain(asked, url => !url.StartsWith(Address + "/", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));
        Assert.Contains(asked, url => url.Contains("plotly-cartesian", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => url.Contains("plotly-strict", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_whole_library_of_Plotly_comes_for_the_traces_that_need_it()
    {
        var page = await OpenAsync("/demos/plotly_kinds", new() { ViewportSize = new() { Width = 390, Height = 900 } });
        var said = new ConcurrentQueue<string>();
        page.Console += (_, message) => said.Enqueue(message.Text);
        await Expect(page.Locator("plotly-plot .scatterlayer .point")).Not.ToHaveCountAsync(0);

        await page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("polar");

        var figure = page.GetByRole(AriaRole.Figure, new() { Name = "A plot of type polar" });
        await Expect(figure.Locator(".polarlayer .trace")).ToHaveCountAsync(1);
        await Expect(figure.Locator(".gtitle tspan")).ToHaveTextAsync("polar");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.Empty(said);
    }

    private static async Task DragAsync(IPage page, ILocator plot, float from, float to)
    {
        // At once: a plot that is drawn anew all the time is never the same element for long.
        var box = await plot.EvaluateAsync<float[]>("plot => { plot.scrollIntoView({ block: 'center' }); const { x, y, width, height } = plot.querySelector('.area').getBoundingClientRect(); return [x, y + height / 2, width]; }");
        await page.Mouse.MoveAsync(box[0] + box[2] * from, box[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box[0] + box[2] * (from + to) / 2, box[1]);
        await page.Mouse.MoveAsync(box[0] + box[2] * to, box[1]);
        await Expect(plot.Locator(".brush")).ToBeVisibleAsync();
        await page.Mouse.UpAsync();
    }

    private static async Task<double> NumberAsync(ILocator plot, string end) =>
        double.Parse((await plot.GetAttributeAsync($"data-{end}"))!, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<(string Name, byte[] Bytes)> SaveAsync(IPage page, string format)
    {
        await page.Locator("native-plot summary", new() { HasText = "Export" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => Button(page, format).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}
