using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Pictures: given, changed, downloaded, chosen from and looked at.</summary>
[Collection(nameof(Site))]
public sealed class PictureTests(Site site) : PageTests(site)
{
    private const string PixelOf = """
        async (image, [x, y]) => {
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          return [...context.getImageData(x, y, 1, 1).data];
        }
        """;

    [BrowserFact]
    public async Task An_image_is_chosen_changed_by_the_handler_and_downloaded()
    {
        var page = await OpenAsync("/demos/sepia_filter");
        await page.GetByLabel("Photo", new() { Exact = true }).SetInputFilesAsync(Media("village.png"));
        var given = page.Locator("image-input img");
        await Expect(given).ToHaveCountAsync(1);

        await Button(page, "Submit").ClickAsync();

        var shown = page.Locator(".output image-view img");
        await Expect(shown).ToHaveCountAsync(1);
        var before = await given.EvaluateAsync<int[]>(PixelOf, new[] { 177, 175 });
        var after = await shown.EvaluateAsync<int[]>(PixelOf, new[] { 177, 175 });
        Assert.Equal(Sepia(before), after);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download Output" }).ClickAsync());
        Assert.Equal("image.png", download.SuggestedFilename);
        Assert.Equal(0x89, (await File.ReadAllBytesAsync(await download.PathAsync()))[0]);
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task A_photograph_is_dropped_and_its_pixels_come_as_png()
    {
        var page = await OpenAsync("/demos/sepia_filter");
        var field = page.Locator("image-input");
        await Expect(field).ToHaveJSPropertyAsync("value", null!);
        var photo = Convert.ToBase64String(await File.ReadAllBytesAsync(Media("village.jpg")));

        await field.EvaluateAsync("""
            (element, photo) => {
              const data = new DataTransfer();
              data.items.add(new File([Uint8Array.from(atob(photo), letter => letter.charCodeAt(0))], 'village.jpg', { type: 'image/jpeg' }));
              for (const type of ['dragover', 'drop']) element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """, photo);
        await Expect(field.Locator("img")).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex("village\\.png$"));
        await Button(page, "Submit").ClickAsync();

        await Expect(page.Locator(".output image-view img")).ToHaveCountAsync(1);
        await Button(page, "Remove Photo").ClickAsync();
        await Button(page, "Submit").ClickAsync();
        await Expect(page.Locator(".error", new() { HasText = "Choose an image." })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_picture_is_pasted_where_the_clipboard_is_a_source()
    {
        const string Paste = """
            (element, picture) => {
              const data = new DataTransfer();
              data.items.add(new File([Uint8Array.from(atob(picture), letter => letter.charCodeAt(0))], 'copied.png', { type: 'image/png' }));
              const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
              element.querySelector('button, input').dispatchEvent(event);
              return event.defaultPrevented;
            }
            """;
        var picture = Convert.ToBase64String(await File.ReadAllBytesAsync(Media("village.png")));
        var page = await OpenAsync("/demos/image_component_events");
        var field = page.Locator("image-input");

        Assert.True(await field.EvaluateAsync<bool>(Paste, picture));

        await Expect(field.Locator("img")).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex("copied\\.png$"));
        await Expect(page.GetByLabel("Uploads")).ToHaveValueAsync("1");
        await GoAsync(page, "/demos/streaming_simple");
        Assert.False(await field.EvaluateAsync<bool>(Paste, picture));
    }

    [BrowserFact]
    public async Task What_is_no_image_is_refused_at_its_field()
    {
        var page = await OpenAsync("/demos/save_file_no_output");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "photo.png", MimeType = "image/png", Buffer = "no image"u8.ToArray() });
        await Expect(page.Locator("image-input[data-id]")).ToHaveCountAsync(1);

        await Button(page, "Keep").ClickAsync();

        await Expect(page.Locator(".image > .error")).ToHaveTextAsync("This is not an image. Choose a PNG, JPEG, GIF, WebP or AVIF image.");
    }

    [BrowserFact]
    public async Task The_camera_takes_a_still_and_goes_off()
    {
        var visitor = await VisitorAsync(new() { Permissions = ["camera"] });
        await visitor.AddInitScriptAsync("""
            const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = async wanted => (window.stream = await ask(wanted));
            """);
        var page = await visitor.NewPageAsync();
        await GoAsync(page, "/demos/blocks_webcam");
        var use = page.Locator("[data-source=webcam]");
        await TabToAsync(page, use);
        await PressAsync(page, "Enter");

        var take = Button(page, "Take the picture");
        await Expect(take).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        await PressAsync(page, "Enter");

        await Expect(page.Locator("image-input img")).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex("webcam\\.png$"));
        Assert.True(await page.EvaluateAsync<bool>("() => window.stream.getTracks().every(track => track.readyState === 'ended')"));
        await Button(page, "Submit").ClickAsync();
        await Expect(page.Locator(".output image-view img")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_camera_that_is_refused_is_said()
    {
        var visitor = await VisitorAsync();
        await visitor.AddInitScriptAsync("navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));");
        var page = await visitor.NewPageAsync();
        await GoAsync(page, "/demos/blocks_webcam");

        await page.Locator("[data-source=webcam]").ClickAsync();

        await Expect(page.Locator(".image > .error").First).ToContainTextAsync("camera");
        await Expect(page.Locator("[data-source=webcam]")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_place_is_chosen_with_the_mouse_and_with_the_keyboard()
    {
        var page = await OpenAsync("/demos/image_component_events");
        await page.Locator("input[type=file]").SetInputFilesAsync(Media("lion.png"));
        await Expect(page.GetByLabel("Uploads")).ToHaveValueAsync("1");
        var target = page.Locator("button.target");
        var image = page.Locator("image-input img");
        await image.EvaluateAsync("image => image.decode()");
        var size = (await image.BoundingBoxAsync())!;

        await target.ClickAsync(new() { Position = new() { X = size.Width / 4, Y = size.Height / 2 } });
        await Expect(page.GetByLabel("Last place")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^(99|100|101) from the left, (199|200|201) from the top$"));
        await target.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowUp");
        await PressAsync(page, "Enter");

        await Expect(page.GetByLabel("Last place")).ToHaveValueAsync("209 from the left, 189 from the top");
        await Button(page, "Remove Photo").ClickAsync();
        await Expect(page.GetByLabel("Clears")).ToHaveValueAsync("1");
    }

    [BrowserFact]
    public async Task A_gallery_is_looked_through_by_keyboard()
    {
        var page = await OpenAsync("/demos/gallery_component");
        await TabToAsync(page, Button(page, "On the savanna"));
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(Button(page, "A lion, up close")).ToBeFocusedAsync();
        await PressAsync(page, "Enter");

        var stage = page.Locator(".stage");
        await Expect(stage).ToBeFocusedAsync();
        await Expect(stage.Locator("figcaption")).ToHaveTextAsync("A lion, up close (2 of 5)");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(stage.Locator("figcaption")).ToHaveTextAsync("The lighthouse at dusk (3 of 5)");
        await page.Keyboard.PressAsync("End");
        await Expect(stage.Locator("video")).ToHaveCountAsync(1);
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Escape");

        await Expect(stage).ToHaveCountAsync(0);
        await Expect(Button(page, "On the savanna")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Items_of_a_gallery_are_added_and_taken_out()
    {
        var page = await OpenAsync("/demos/gallery_component_events");
        await page.Locator("gallery-view input[type=file]").SetInputFilesAsync([Media("cheetah.png"), Media("village.jpg")]);
        await Expect(page.GetByLabel("How many")).ToHaveValueAsync("4");

        await Button(page, "Remove lion.png").ClickAsync();

        await Expect(page.GetByLabel("How many")).ToHaveValueAsync("3");
        await Expect(page.GetByLabel("What happened")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("added\ntook out lion.png"));
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task Two_pictures_are_compared_by_keyboard_and_named_parts_light_up()
    {
        var page = await OpenAsync("/demos/imageslider_component");
        var slider = page.GetByRole(AriaRole.Slider);
        await TabToAsync(page, slider);
        await page.Keyboard.PressAsync("Home");
        await Expect(page.Locator("image-compare")).ToHaveAttributeAsync("style", new System.Text.RegularExpressions.Regex("--position: ?0%"));
        await Expect(page.GetByLabel("Daylight")).ToHaveValueAsync("0 percent");

        await GoAsync(page, "/demos/annotatedimage_component");
        await TabToAsync(page, page.Locator(".legend button", new() { HasText = "tail" }));

        await Expect(page.Locator("annotated-image .box.lit")).ToHaveAttributeAsync("aria-label", "tail");
    }

    private static string Media(string name) => Path.Combine(Site.Repository, "scripts", "media", name);

    private static int[] Sepia(int[] pixel)
    {
        return
        [
            Part((0.393 * pixel[0]) + (0.769 * pixel[1]) + (0.189 * pixel[2])),
            Part((0.349 * pixel[0]) + (0.686 * pixel[1]) + (0.168 * pixel[2])),
            Part((0.272 * pixel[0]) + (0.534 * pixel[1]) + (0.131 * pixel[2])),
            255,
        ];

        static int Part(double value) => (int)Math.Min(255, value + 0.5);
    }
}
