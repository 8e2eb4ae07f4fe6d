using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Conversations, messages with files, and links to demos as they stand.</summary>
[Collection(nameof(Site))]
public sealed class ChatTests(Site site) : PageTests(site)
{
    [BrowserFact]
    public async Task An_answer_is_liked_by_mouse_and_by_keyboard_and_stays_so()
    {
        var page = await OpenAsync("/demos/chatbot_feedback");
        var said = page.GetByLabel("What was said");
        var last = page.Locator("li.message").Last;
        await Button(last, "Like").ClickAsync();
        await Expect(said).ToHaveValueAsync("Like: “October pays its debts in gold.”");
        await Expect(Button(last, "Like")).ToHaveAttributeAsync("aria-pressed", "true");

        await TabToAsync(page, Button(last, "Dislike"));
        await PressAsync(page, "Space");
        await Expect(said).ToHaveValueAsync("Dislike: “October pays its debts in gold.”");
        await Expect(Button(last, "Like")).ToHaveAttributeAsync("aria-pressed", "false");
        await last.GetByLabel("Feedback").SelectOptionAsync("Too short");
        await Expect(said).ToHaveValueAsync("Too short: “October pays its debts in gold.”");

        await Button(page, "Forget the feedback").ClickAsync();
        await Expect(Button(page.Locator("li.message").Nth(1), "Like")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [BrowserFact]
    public async Task A_question_is_edited_by_keyboard()
    {
        var page = await OpenAsync("/demos/chatbot_editable");
        var message = page.GetByLabel("Message", new() { Exact = true });
        foreach (var text in (string[])["Hello", "Again"])
        {
            await message.FillAsync(text);
            await PressAsync(message, "Enter");
            await Expect(page.GetByText($"You said {text}.")).ToBeVisibleAsync();
        }

        await TabToAsync(page, Button(page, "Edit this message").First);
        await PressAsync(page, "Enter");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Good morning");
        await PressAsync(page, "Enter");

        await Expect(page.GetByText("You said Good morning.")).ToBeVisibleAsync();
        await Expect(page.Locator("li.message")).ToHaveCountAsync(2);
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task What_was_asked_is_asked_again_and_taken_back_by_keyboard()
    {
        var page = await OpenAsync("/demos/chatbot_retry_undo_like");
        var message = page.GetByLabel("Message", new() { Exact = true });
        var messages = page.Locator("li.message");
        await SayAsync(page, message, ["Rock", "Paper"]);

        await TabToAsync(page, Button(page, "Ask again"));
        await PressAsync(page, "Enter");
        await Expect(messages).ToHaveCountAsync(4);
        await Button(page, "Take the last message back").FocusAsync();
        await PressAsync(page, "Space");
        await Expect(message).ToHaveValueAsync("Paper");
        await Expect(messages).ToHaveCountAsync(2);
        await Expect(Button(messages.Last, "Take the last message back")).ToBeFocusedAsync();

        await Button(page, "Clear the conversation").ClickAsync();
        await Expect(messages).ToHaveCountAsync(0);
        await Expect(Button(page, "Clear the conversation")).ToBeDisabledAsync();
    }

    [BrowserFact]
    public async Task Who_is_at_the_end_stays_there_and_who_has_scrolled_up_is_left_alone()
    {
        const string Rest = "document.querySelector('.chat').scrollHeight - document.querySelector('.chat').scrollTop - document.querySelector('.chat').clientHeight";
        var page = await OpenAsync("/demos/chatbot_retry_undo_like");
        var message = page.GetByLabel("Message", new() { Exact = true });
        await SayAsync(page, message, ["One", "Two", "Three", "Four"]);
        await page.WaitForFunctionAsync($"() => {Rest} < 8");

        await page.Locator("[role=log]").HoverAsync();
        await page.Mouse.WheelAsync(0, -5_000);
        await page.WaitForFunctionAsync($"() => {Rest} > 100");
        await SayAsync(page, message, ["Five"]);
        Assert.True(await page.EvaluateAsync<double>($"() => {Rest}") > 100);

        await page.Locator("[role=log]").HoverAsync();
        await page.Mouse.WheelAsync(0, 50_000);
        await page.WaitForFunctionAsync($"() => {Rest} < 8");
        await SayAsync(page, message, ["Six"]);
        await page.WaitForFunctionAsync($"() => {Rest} < 8");
    }

    [BrowserFact]
    public async Task An_example_begins_a_conversation_and_the_keyboard_goes_on_there()
    {
        var page = await OpenAsync("/demos/chatbot_examples");
        await TabToAsync(page, Button(page, "A day by the sea"));
        await PressAsync(page, "Enter");

        await Expect(page.Locator("li.message")).ToHaveCountAsync(2);
        await Expect(page.Locator("[role=log]")).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [BrowserFact]
    public async Task A_thought_folds_when_it_is_done_and_opens_again()
    {
        var page = await OpenAsync("/demos/chatbot_thoughts");
        await PressAsync(page.GetByLabel("Message", new() { Exact = true }), "Enter");
        await Expect(page.Locator("[role=log]").GetByText("of course.")).ToBeVisibleAsync();
        var step = page.Locator("[role=log]").GetByText("Which words matter?");
        await Expect(step).ToBeHiddenAsync();

        await page.Locator("details.thought > summary").ClickAsync();
        await Expect(step).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_is_copied_out_of_a_conversation_is_told_as_it_was_written()
    {
        var page = await OpenAsync("/demos/copy_events", new() { Permissions = ["clipboard-read", "clipboard-write"] });

        await Button(page, "Copy this message").ClickAsync();
        await Expect(page.GetByLabel("Copied", new() { Exact = true })).ToHaveValueAsync("It is **42**.");
        Assert.Equal("It is 42.", (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Trim());

        await Button(page, "Copy the conversation").ClickAsync();
        await Expect(page.GetByLabel("Copied", new() { Exact = true })).ToHaveValueAsync("User: What is 6 × 7?\n\nAssistant: It is **42**.");
        Assert.Equal("You: What is 6 × 7?\n\nAnswer: It is 42.", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

        await Button(page, "Copy A text to copy").ClickAsync();
        await Expect(page.GetByLabel("Copied", new() { Exact = true })).ToHaveValueAsync("Copy me with the button.");
    }

    [BrowserFact]
    public async Task A_message_goes_with_chosen_and_dropped_files_and_a_long_pasted_text_is_one()
    {
        var page = await OpenAsync("/demos/multimodaltextbox_component");
        var message = page.GetByLabel("Message", new() { Exact = true });
        var chooser = await page.RunAndWaitForFileChooserAsync(() => Button(page, "Attach files").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "note.txt", MimeType = "text/plain", Buffer = "A note"u8.ToArray() });
        await Expect(Button(page, "Take out note.txt")).ToBeVisibleAsync();
        await message.FocusAsync();
        await page.EvaluateAsync("""
            () => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', 'long '.repeat(400));
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(Button(page, "Take out pasted_text.txt")).ToBeVisibleAsync();
        var dropped = await page.EvaluateHandleAsync("() => { const data = new DataTransfer(); data.items.add(new File(['x'], 'song.mp3', { type: 'audio/mpeg' })); data.items.add(new File(['Drop'], 'dropped.txt', { type: 'text/plain' })); return data; }");
        await message.DispatchEventAsync("drop", new { dataTransfer = dropped });
        await Expect(Button(page, "Take out dropped.txt")).ToBeVisibleAsync();
        await Expect(page.Locator(".attachments progress")).ToHaveCountAsync(0);
        await Expect(page.GetByText("song.mp3 is of another type than is wanted here")).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));
        await message.PressSequentiallyAsync("See");
        await message.PressAsync("Shift+Enter");
        await message.PressSequentiallyAsync("both");
        await PressAsync(message, "Enter");

        await Expect(page.GetByLabel("Received")).ToHaveValueAsync("See\nboth\nnote.txt, 6 bytes\npasted_text.txt, 2000 bytes\ndropped.txt, 4 bytes");
        await Expect(message).ToHaveValueAsync("");
        await Expect(page.Locator(".attachments li")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_recorded_voice_goes_along_as_a_file()
    {
        var page = await OpenAsync("/demos/chatbot_multimodal");
        await Button(page, "Record").ClickAsync();
        await Expect(page.Locator(".voice-time")).ToHaveTextAsync("0:01");
        await Button(page, "Record").ClickAsync();
        await Expect(Button(page, "Take out recording.wav")).ToBeVisibleAsync();
        await PressAsync(page.GetByLabel("Message", new() { Exact = true }), "Enter");

        await Expect(page.GetByText("Thank you for recording.wav.")).ToBeVisibleAsync();
        await Expect(page.Locator("li.message.user audio")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_link_opens_the_demo_as_it_stood()
    {
        var page = await OpenAsync("/demos/deeplinkbutton_component", new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.GetByLabel("Dish").SelectOptionAsync("Curry");
        await page.GetByLabel("Spicy").CheckAsync();
        await Button(page, "Copy a link to this").ClickAsync();
        await Expect(Button(page, "Link copied")).ToBeVisibleAsync();
        var link = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        var other = await OpenAsync(link);
        await Expect(other.GetByLabel("Spicy")).ToBeCheckedAsync();
        await Button(other, "Order it").ClickAsync();

        await Expect(other.GetByLabel("Order", new() { Exact = true })).ToHaveValueAsync("2 × Curry, spicy");
    }

    private static async Task SayAsync(IPage page, ILocator message, string[] texts)
    {
        foreach (var text in texts)
        {
            await message.FillAsync(text);
            await PressAsync(message, "Enter");
            await Expect(page.Locator("[role=log]").GetByText($"You say {text},")).ToBeAttachedAsync();
        }
    }
}
