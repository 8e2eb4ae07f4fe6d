using System.Buffers.Binary;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Sound and film: recorded from the devices that the browser pretends to have, uploaded, played.</summary>
[Collection(nameof(Site))]
public sealed class MediaTests(Site site) : PageTests(site)
{
    private static readonly BrowserNewContextOptions Allowed = new() { Permissions = ["microphone", "camera"] };

    [BrowserFact]
    public async Task A_recording_from_the_microphone_comes_to_the_handler_as_samples()
    {
        var page = await OpenAsync("/demos/reverse_audio_2", Allowed);
        await Button(page, "Clip Record").ClickAsync();
        await Expect(page.Locator(".media-time")).ToHaveTextAsync("0:01");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await Button(page, "Pause").ClickAsync();
        await Button(page, "Go on").ClickAsync();

        await Button(page, "Stop").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Recorded" })).ToBeAttachedAsync();
        var wave = await BytesAsync(page.Locator(".audio.output audio"));
        Assert.Equal("RIFF"u8.ToArray(), wave[..4]);
        Assert.InRange(wave.Length, 48_000, 2_000_000);
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task A_recording_from_the_camera_raises_its_events_and_plays()
    {
        var page = await OpenAsync("/demos/video_component_events", Allowed);
        await Button(page, "Remove").ClickAsync();
        await Expect(page.GetByLabel("Clear", new() { Exact = true }).And(page.Locator("input"))).ToHaveValueAsync("1");

        await Button(page, "Film Record with the camera").ClickAsync();
        await Expect(page.Locator(".media-preview")).ToBeVisibleAsync();
        await Expect(page.Locator(".media-time")).ToHaveTextAsync("0:01");
        await page.EvaluateAsync("() => { window.tracks = document.querySelector('.media-preview').srcObject.getTracks(); }");
        await Button(page, "Stop").ClickAsync();

        await Expect(page.GetByLabel("Start recording")).ToHaveValueAsync("1");
        await Expect(page.GetByLabel("Stop recording")).ToHaveValueAsync("1");
        await Expect(page.GetByLabel("Input")).ToHaveValueAsync("2");
        await page.WaitForFunctionAsync("() => document.querySelector('media-player video').duration > 0.5");
        Assert.True(await page.EvaluateAsync<bool>("() => window.tracks.length === 2 && window.tracks.every(track => track.readyState === 'ended')"));
    }

    [BrowserFact]
    public async Task An_uploaded_sound_comes_back_reversed()
    {
        var page = await OpenAsync("/demos/reverse_audio");
        await ChooseAsync(page, "Sound", "three.wav", Wave(100, 200, -300));
        await Expect(Button(page.Locator("media-input"), "Remove")).ToBeVisibleAsync();

        await Button(page, "Submit").ClickAsync();

        Assert.Equal(Wave(-300, 200, 100), await BytesAsync(page.Locator(".audio.output audio")));
    }

    [BrowserFact]
    public async Task What_is_no_sound_or_film_is_told_at_its_field()
    {
        var page = await OpenAsync("/demos/reverse_audio");
        await ChooseAsync(page, "Sound", "words.wav", "not a sound"u8.ToArray());
        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "This browser cannot read this file as sound." })).ToBeVisibleAsync();

        page = await OpenAsync("/demos/video_identity");
        await ChooseAsync(page, "Video", "film.mp4", "not a film"u8.ToArray());
        await Expect(Button(page.Locator("media-input"), "Remove")).ToBeVisibleAsync();
        await Button(page, "Submit").ClickAsync();
        await Expect(page.Locator(".video .error").First).ToContainTextAsync("This file is no film");
    }

    [BrowserFact]
    public async Task Playing_and_pausing_by_keyboard_raise_their_events()
    {
        var page = await OpenAsync("/demos/audio_component_events");
        await Expect(page.Locator(".media-waveform")).ToBeVisibleAsync();
        var sound = page.Locator("media-player audio");
        await sound.FocusAsync();

        await PressAsync(page, "Space");
        await Expect(page.GetByLabel("Play", new() { Exact = true })).ToHaveValueAsync("1");
        await PressAsync(page, "Space");

        await Expect(page.GetByLabel("Pause", new() { Exact = true })).ToHaveValueAsync("1");
        await Expect(page.GetByLabel("Paused at")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^[012]\.\d of 2\.0 seconds$"));
    }

    [BrowserFact]
    public async Task A_handler_reads_and_sets_how_far_it_has_played()
    {
        var page = await OpenAsync("/demos/playback_position");
        await Button(page, "Go there").ClickAsync();
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('media-player > :is(audio, video)')].every(media => Math.abs(media.currentTime - 1) < 0.01)");

        await Button(page, "Where are they?").ClickAsync();

        await Expect(page.GetByLabel("Sound is at")).ToHaveValueAsync("1");
        await Expect(page.GetByLabel("Film is at")).ToHaveValueAsync("1");
    }

    [BrowserFact]
    public async Task Subtitles_are_read_along_with_a_sound()
    {
        var page = await OpenAsync("/demos/audio_subtitle");
        await Button(page, "Submit").ClickAsync();
        var output = page.Locator(".audio.output");
        await Expect(output.Locator("track")).ToHaveAttributeAsync("kind", "subtitles");

        await output.Locator("audio").EvaluateAsync("audio => { audio.currentTime = 2; }");

        await Expect(output.Locator(".media-words")).ToHaveTextAsync("The wind is low.");
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task A_microphone_that_is_refused_is_told_with_what_to_do()
    {
        var visitor = await VisitorAsync();
        await visitor.AddInitScriptAsync("navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
        var page = await visitor.NewPageAsync();
        await GoAsync(page, "/demos/reverse_audio_2");

        await Button(page, "Clip Record").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "This page may not use the microphone." })).ToBeVisibleAsync();
        await Expect(Button(page, "Clip Record")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_sound_is_cut_by_keyboard_and_with_the_mouse_and_that_is_taken_back()
    {
        var page = await OpenAsync("/demos/audio_component");
        var (from, to) = (page.GetByRole(AriaRole.Slider, new() { Name = "Where it begins" }), page.GetByRole(AriaRole.Slider, new() { Name = "Where it ends" }));
        await Button(page, "Trim").ClickAsync();
        await Expect(from).ToBeFocusedAsync();
        await Expect(Button(page, "Keep this part")).ToBeDisabledAsync();

        await page.Keyboard.PressAsync("PageUp");
        await Expect(from).ToHaveAttributeAsync("aria-valuetext", "1.0 seconds");
        await page.Keyboard.PressAsync("ArrowLeft");
        var drawn = (await page.Locator(".media-waveform").BoundingBoxAsync())!;
        var end = (await to.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(end.X + (end.Width / 2), end.Y + (end.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(drawn.X + (drawn.Width * 0.7f), end.Y + (end.Height / 2), new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await Expect(to).ToHaveAttributeAsync("aria-valuetext", "1.4 seconds");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await Button(page, "Keep this part").ClickAsync();

        await Expect(Button(page, "Undo trimming")).ToBeFocusedAsync();
        await Button(page, "Submit").ClickAsync();
        await Expect(page.GetByLabel("What it is")).ToHaveValueAsync("0.50 seconds at 16,000 Hz, mono");
        await Button(page, "Undo trimming").ClickAsync();
        await Expect(Button(page, "Trim")).ToBeVisibleAsync();
        await Button(page, "Submit").ClickAsync();
        await Expect(page.GetByLabel("What it is")).ToHaveValueAsync("2.00 seconds at 16,000 Hz, mono");
    }

    [BrowserFact]
    public async Task A_sound_that_is_cut_is_another_value_and_no_upload()
    {
        var page = await OpenAsync("/demos/audio_component_events");
        await Button(page, "Trim").ClickAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await Button(page, "Keep this part").ClickAsync();

        await Expect(page.GetByLabel("Input", new() { Exact = true })).ToHaveValueAsync("1");
        await Expect(page.GetByLabel("Change", new() { Exact = true })).ToHaveValueAsync("1");
        await SettleAsync(page);
        await Expect(page.GetByLabel("Upload", new() { Exact = true })).ToHaveValueAsync("0");
    }

    [BrowserFact]
    public async Task A_watermark_lies_over_a_film_in_its_corner()
    {
        var page = await OpenAsync("/demos/video_watermark");

        await Button(page, "Submit").ClickAsync();

        await page.WaitForFunctionAsync("""
            () => {
              const [film, mark] = ['video', 'picture-mark'].map(tag => document.querySelector(`.output ${tag}`));
              if (!film?.videoWidth || !mark) return false;
              const [around, place] = [film.getBoundingClientRect(), mark.getBoundingClientRect()];
              const scale = Math.min(around.width / film.videoWidth, around.height / film.videoHeight);
              const near = (one, other) => Math.abs(one - other) < 1;
              return near(place.width, 96 * scale) && near(place.height, 96 * scale)
                && near(place.right, around.right - (around.width - film.videoWidth * scale) / 2 - 16 * scale)
                && near(place.top, around.top + (around.height - film.videoHeight * scale) / 2 + 16 * scale);
            }
            """);
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    private static async Task ChooseAsync(IPage page, string label, string name, byte[] content)
    {
        await Button(page.Locator("media-input"), "Remove").ClickAsync();
        await page.GetByLabel(label, new() { Exact = true }).And(page.Locator("input[type=file]")).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
    }

    private static async Task<byte[]> BytesAsync(ILocator media)
    {
        await Expect(media).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex("^/demos/"));
        return Convert.FromBase64String(await media.EvaluateAsync<string>("""
            async media => {
              const bytes = new Uint8Array(await (await fetch(media.getAttribute('src'))).arrayBuffer());
              return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
            }
            """));
    }

    private static byte[] Wave(params short[] samples)
    {
        var wave = new byte[44 + (samples.Length * 2)];
        "RIFF"u8.CopyTo(wave);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(4), wave.Length - 8);
        "WAVEfmt "u8.CopyTo(wave.AsSpan(8));
        byte[] format = [16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0];
        format.CopyTo(wave, 16);
        "data"u8.CopyTo(wave.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(40), samples.Length * 2);
        for (var index = 0; index < samples.Length; index++)
            BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(44 + (index * 2)), samples[index]);
        return wave;
    }
}
