using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>What is recorded goes to handlers while it is recorded, and what they yield plays while they make it.</summary>
[Collection(nameof(Site))]
public sealed class StreamingMediaTests(Site site) : PageTests(site)
{
    private static readonly BrowserNewContextOptions Allowed = new() { Permissions = ["microphone", "camera"] };

    [BrowserFact]
    public async Task The_camera_s_pictures_come_back_upside_down_until_it_is_stopped()
    {
        var page = await OpenAsync("/demos/stream_frames", Allowed);
        byte[]? sent = null;
        page.Request += (_, request) => sent = request.Method == "PATCH" ? request.PostDataBuffer : sent;
        await page.Locator("[data-source=webcam]").ClickAsync();
        var shown = page.Locator(".image.output img");
        var first = await shown.GetAttributeAsync("src");
        await Expect(shown).Not.ToHaveAttributeAsync("src", first!);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await Button(page, "Stop").ClickAsync();

        // The camera is offered again when the last picture has come back.
        await Expect(page.Locator("[data-source=webcam]")).ToBeFocusedAsync();
        Assert.True(await shown.EvaluateAsync<bool>("""
            async (img, sent) => {
              const pixels = async source => {
                const bitmap = await createImageBitmap(source);
                const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
                pen.drawImage(bitmap, 0, 0);
                return pen.getImageData(0, 0, bitmap.width, bitmap.height);
              };
              const back = await pixels(await (await fetch(img.src)).blob());
              const there = await pixels(new Blob([Uint8Array.from(atob(sent), letter => letter.charCodeAt(0))]));
              const row = (image, y) => image.data.subarray(y * image.width * 4, (y + 1) * image.width * 4).join();
              return [0, 1, 100, there.height - 1].every(y => row(there, y) === row(back, there.height - 1 - y)) && row(there, 0) !== row(there, 100);
            }
            """, Convert.ToBase64String(sent!)));
    }

    [BrowserFact]
    public async Task Results_stand_in_the_place_of_what_the_camera_sees()
    {
        var page = await OpenAsync("/demos/streaming_filter_unified", Allowed);
        await page.Locator("[data-source=webcam]").ClickAsync();

        await Expect(page.Locator("image-input image-view img")).ToBeVisibleAsync();
        var first = await page.Locator("image-input image-view img").GetAttributeAsync("src");
        await Expect(page.Locator("image-input image-view img")).Not.ToHaveAttributeAsync("src", first!);
        await Button(page, "Stop").ClickAsync();

        await Expect(Button(page, "Stop")).ToHaveCountAsync(0);
        await Expect(page.Locator("image-input image-view img")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_is_said_is_added_to_what_was_said_before()
    {
        var page = await OpenAsync("/demos/stream_audio", Allowed);
        var seconds = page.GetByLabel("Seconds", new() { Exact = true });
        await Button(page, "Microphone Record").ClickAsync();
        await Expect(seconds).ToHaveValueAsync(new Regex(@"^[1-9]"));
        Assert.Empty(await Axe.ViolationsAsync(page));
        await Button(page, "Stop").ClickAsync();
        await Expect(Button(page, "Microphone Record")).ToBeVisibleAsync();
        var before = double.Parse(await seconds.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);

        await Button(page, "Microphone Record").ClickAsync();
        await Expect(seconds).Not.ToHaveValueAsync(await seconds.InputValueAsync());
        await Button(page, "Stop").ClickAsync();

        await Expect(Button(page, "Microphone Record")).ToBeVisibleAsync();
        var after = double.Parse(await seconds.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(after > before, $"{after} s after {before} s");
        // The visitor hears all of it: the tone of the microphone that the browser pretends to have.
        await page.WaitForFunctionAsync("seconds => Math.abs(document.querySelector('.audio.output audio').duration - seconds) < 0.1", after);
    }

    [BrowserFact]
    public async Task A_recording_ends_at_its_limit_with_a_word()
    {
        Workshop.Save("short_stream", """
            var camera = new Image("Camera") { Sources = [ImageSource.Webcam] };
            var shown = new Image("Shown");
            camera.Stream((FileData frame) => frame, camera, shown, new EventOptions { StreamTimeLimit = TimeSpan.FromSeconds(1) });
            new Blocks { camera, shown }
            """);
        var page = await OpenAsync($"{Workshop.Address}/demos/short_stream", Allowed);

        await page.Locator("[data-source=webcam]").ClickAsync();

        await Expect(page.GetByText("The recording ended after 1 second, the longest that this demo takes at a time.").First).ToBeVisibleAsync();
        await Expect(page.Locator("[data-source=webcam]")).ToBeVisibleAsync();
        await Expect(page.Locator(".image.output img")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Sound_is_heard_while_it_is_made_and_can_be_heard_again()
    {
        Workshop.Save("long_sound", """
            var goOn = new TaskCompletionSource();
            var play = new Button("Play");
            var more = new Button("Go on");
            var sound = new Audio("Sound") { Streaming = true, Autoplay = true, Interactive = false };

            async IAsyncEnumerable<AudioClip> Make()
            {
                yield return new AudioClip(8_000, new float[4_000]);
                yield return new AudioClip(8_000, new float[4_000]);
                await goOn.Task;
                yield return new AudioClip(8_000, new float[8_000]);
            }

            play.Click(Make, [], [sound]);
            more.Click(() => goOn.SetResult());
            new Blocks { play, more, sound }
            """);
        var page = await OpenAsync($"{Workshop.Address}/demos/long_sound");
        var player = page.Locator("media-player");

        await Button(page, "Play").ClickAsync();

        await Expect(player).ToHaveAttributeAsync("data-seconds", "1.00");
        await Expect(player).ToHaveAttributeAsync("live", new Regex("^/demos/long_sound/files/"));
        await page.WaitForFunctionAsync("() => document.querySelector('media-player audio').currentTime > 0.2");

        await Button(page, "Go on").ClickAsync();

        // The whole takes its place when it was heard to the end.
        await Expect(player).ToHaveAttributeAsync("data-seconds", "2.00");
        await Expect(player.Locator("audio")).ToHaveAttributeAsync("src", new Regex("^/demos/long_sound/files/"));
        await page.WaitForFunctionAsync("() => document.querySelector('media-player audio').duration === 2");
        await Expect(player.GetByRole(AriaRole.Link, new() { Name = "Download" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_film_that_came_in_portions_is_whole_in_the_end()
    {
        var page = await OpenAsync("/demos/stream_video_out");

        await Button(page, "Play").ClickAsync();

        await Expect(page.Locator("media-player[live]")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('media-player video').currentTime > 0.5");
        await page.WaitForFunctionAsync("() => document.querySelector('media-player video').getAttribute('src') && document.querySelector('media-player:not([live]) video')?.duration > 2");
        await Expect(page.Locator("media-player").GetByRole(AriaRole.Link, new() { Name = "Download" })).ToBeVisibleAsync();
    }
}
