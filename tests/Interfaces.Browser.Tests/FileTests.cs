using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

[Collection(nameof(Site))]
public sealed class FileTests(Site site) : PageTests(site)
{
    private const int BigBytes = 20_000_000;

    private static readonly FilePayload Notes = new() { Name = "notes.txt", MimeType = "text/plain", Buffer = "one two\nthree\n"u8.ToArray() };

    [BrowserFact]
    public async Task A_file_is_dropped_on_its_place()
    {
        var page = await OpenAsync("/demos/filebox_component");
        var box = Demo(page, "filebox_component").Locator("file-box").First;
        await Expect(box.Locator("input[type=file]")).ToBeVisibleAsync();
        var carried = await page.EvaluateHandleAsync(
            "() => { const data = new DataTransfer(); data.items.add(new File(['one two\\nthree\\n'], 'notes.txt', { type: 'text/plain' })); return data; }");

        await box.DispatchEventAsync("dragover", new { dataTransfer = carried });
        await Expect(box).ToHaveClassAsync(new Regex("dragged"));
        await box.DispatchEventAsync("drop", new { dataTransfer = carried });

        await Expect(box.GetByRole(AriaRole.Link, new() { Name = "notes.txt" })).ToBeVisibleAsync();
        await Button(page, "Submit").ClickAsync();
        await Expect(page.GetByLabel("Words")).ToHaveValueAsync("3");
    }

    [BrowserFact]
    public async Task A_file_is_chosen_deleted_and_chosen_again_by_keyboard_alone()
    {
        var page = await OpenAsync("/demos/file_component_events");
        var box = page.Locator("file-box").Last;
        await page.WaitForFunctionAsync("() => customElements.get('file-box') !== undefined");
        await TabToAsync(page, box.Locator("input[type=file]"));
        await Expect(Demo(page, "file_component_events")).ToHaveAttributeAsync("data-session", "");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => PressAsync(page, "Enter"));
        Assert.True(chooser.IsMultiple);
        await chooser.SetFilesAsync([Notes, new() { Name = "b.txt", MimeType = "text/plain", Buffer = [1] }]);
        await Expect(page.GetByLabel("Uploads")).ToHaveValueAsync("1");
        await Expect(box.Locator("li[data-id]")).ToHaveCountAsync(2);

        await TabToAsync(page, box.GetByRole(AriaRole.Button, new() { Name = "Remove b.txt" }));
        await PressAsync(page, "Enter");

        await Expect(page.GetByLabel("Last")).ToHaveValueAsync("Deleted b.txt, which was number 2");
        await Expect(box.Locator("li[data-id]")).ToHaveCountAsync(1);
        await Expect(box.GetByRole(AriaRole.Button, new() { Name = "Remove notes.txt" })).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task What_was_uploaded_is_downloaded_as_it_was_by_nobody_else()
    {
        var page = await OpenAsync("/demos/upload_and_download");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => Button(page, "Upload a file").ClickAsync());
        await chooser.SetFilesAsync(Notes);
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Download notes.txt" });
        await Expect(link).ToBeVisibleAsync();
        var address = Address + await link.GetAttributeAsync("href");

        var stranger = await (await VisitorAsync()).APIRequest.GetAsync(address);
        var own = await page.APIRequest.GetAsync(address);
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        Assert.Equal((404, 200), (stranger.Status, own.Status));
        Assert.Equal("notes.txt", download.SuggestedFilename);
        Assert.Equal(Notes.Buffer, await File.ReadAllBytesAsync(await download.PathAsync()));
        await Expect(link).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_file_that_a_click_makes_is_downloaded_each_time()
    {
        var page = await OpenAsync("/demos/downloadbutton_component");
        var rows = page.GetByRole(AriaRole.Spinbutton, new() { Name = "Rows" });
        foreach (var count in new[] { 2, 3 })
        {
            await rows.FillAsync($"{count}");
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Make a table").First.ClickAsync());

            Assert.Equal("squares.csv", download.SuggestedFilename);
            Assert.Equal(count + 1, (await File.ReadAllLinesAsync(await download.PathAsync())).Length);
        }
    }

    [BrowserFact]
    public async Task A_big_upload_shows_how_far_it_is_and_can_be_cancelled()
    {
        var page = await OpenAsync("/demos/file_component_events");
        var box = page.Locator("file-box").First;
        await using var hold = await Hold.AfterFirstPartAsync(page);
        await box.Locator("input[type=file]").SetInputFilesAsync(Big());

        var bar = page.GetByRole(AriaRole.Progressbar, new() { Name = "Uploading big.bin" });
        await hold.Held;
        await Expect(bar).ToHaveJSPropertyAsync("max", BigBytes);
        Assert.InRange(await bar.EvaluateAsync<int>("bar => bar.value"), 1, BigBytes - 1);
        Assert.Empty(await Axe.ViolationsAsync(page));
        var told = page.WaitForRequestAsync(request => request.Method == "DELETE");
        await box.GetByRole(AriaRole.Button, new() { Name = "Cancel the upload of big.bin" }).ClickAsync();

        await told;
        await Expect(bar).ToHaveCountAsync(0);
        await Expect(box.Locator("li")).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Uploads")).ToHaveValueAsync("0");
    }

    [BrowserFact]
    public async Task An_upload_goes_on_where_its_connection_broke()
    {
        await using var proxy = new LossyProxy(Address);
        var page = await OpenAsync($"{proxy.Address}/demos/upload_button_component_events");
        await using var hold = await Hold.AfterFirstPartAsync(page);
        var sent = new List<long>();
        page.RequestFinished += (_, request) =>
        {
            if (request.Method == "PATCH")
                sent.Add(long.Parse(request.Headers["upload-offset"], System.Globalization.CultureInfo.InvariantCulture));
        };
        var chooser = await page.RunAndWaitForFileChooserAsync(() => Button(page, "Upload file").ClickAsync());
        await chooser.SetFilesAsync(Big());
        await hold.Held;

        proxy.Cut();
        hold.Release();
        await Expect(page.Locator(".connection")).ToContainTextAsync("Reconnecting");
        proxy.Mend();

        await Expect(page.GetByLabel("Uploads")).ToHaveValueAsync("1");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "big.bin" })).ToBeVisibleAsync();
        await Expect(page.GetByText("20 MB")).ToBeVisibleAsync();
        Assert.Single(sent, offset => offset == 0);
    }

    [BrowserFact]
    public async Task What_is_too_large_is_said_at_the_field_and_not_sent()
    {
        var page = await OpenAsync("/demos/upload_file_limit_test");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        var box = page.Locator("file-box").First;
        await box.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "large.bin", MimeType = "application/octet-stream", Buffer = new byte[20_000] });

        await Expect(page.GetByText("large.bin has 20 kB; 15 kB are allowed.")).ToBeVisibleAsync();
        Assert.DoesNotContain(asked, address => address.Contains("/uploads", StringComparison.Ordinal));
    }

    private static FilePayload Big() => new() { Name = "big.bin", MimeType = "application/octet-stream", Buffer = new byte[BigBytes] };

    /// <summary>Keeps all parts of an upload but the first from being sent, until it is told to let them go.</summary>
    private sealed class Hold(IPage page) : IAsyncDisposable
    {
        private const string Parts = "**/uploads/*";

        private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _parts;

        /// <summary>Ends when a part is kept.</summary>
        public Task Held => _held.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public static async Task<Hold> AfterFirstPartAsync(IPage page)
        {
            var hold = new Hold(page);
            await page.RouteAsync(Parts, hold.PassAsync);
            return hold;
        }

        public void Release() => _released.TrySetResult();

        public async ValueTask DisposeAsync()
        {
            Release();
            await page.UnrouteAsync(Parts);
        }

        private async Task PassAsync(IRoute route)
        {
            if (route.Request.Method == "PATCH" && Interlocked.Increment(ref _parts) > 1)
            {
                _held.TrySetResult();
                await _released.Task;
            }

            await route.ContinueAsync();
        }
    }
}
