using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>Chats made around a function.</summary>
[Collection(nameof(Site))]
public sealed class ChatInterfaceTests(Site site) : PageTests(site)
{
    // Letter by letter it takes minutes: whatever is stopped is stopped half-way.
    private static readonly string Long = "A long story. " + string.Concat(Enumerable.Repeat("And then, and then. ", 200));

    [BrowserFact]
    public async Task A_stopped_answer_keeps_its_text_and_is_asked_again_and_taken_back()
    {
        var page = await OpenAsync("/demos/chatinterface_streaming_echo");
        var message = page.GetByLabel("Message", new() { Exact = true });
        var answer = page.Locator("li.message.assistant");
        await message.FillAsync(Long);
        await PressAsync(message, "Enter");
        await Expect(answer).ToContainTextAsync("You typed");
        await Expect(message).ToHaveValueAsync("");
        await Button(page, "Stop").ClickAsync();

        await Expect(Button(page, "Send")).ToBeVisibleAsync();
        await Expect(Button(page, "Stop")).ToHaveCountAsync(0);
        await Expect(answer).ToContainTextAsync("You typed");
        Assert.DoesNotContain(Long.Trim(), await answer.InnerTextAsync(), StringComparison.Ordinal);

        await Button(page, "Ask again").ClickAsync();
        await Expect(Button(page, "Stop")).ToBeVisibleAsync();
        await Expect(answer).ToContainTextAsync("You t");
        await Button(page, "Take the last message back").ClickAsync();
        await Expect(page.Locator("li.message")).ToHaveCountAsync(0);
        await Expect(message).ToHaveValueAsync(Long);
        await Expect(Button(page, "Send")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_chat_is_held_by_keyboard_alone()
    {
        var page = await OpenAsync("/demos/chatinterface_streaming_echo");
        await TabToAsync(page, page.GetByLabel("Message", new() { Exact = true }));
        await page.Keyboard.TypeAsync("Hi");
        await PressAsync(page, "Enter");
        await Expect(page.Locator("li.message").Last).ToContainTextAsync("You typed: Hi");
        await Expect(Button(page, "Send")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Demos" }).FocusAsync();
        await TabToAsync(page, Button(page, "Edit this message"));
        await PressAsync(page, "Enter");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Ho");
        await PressAsync(page, "Enter");
        await Expect(page.Locator("li.message").Last).ToContainTextAsync("You typed: Ho");
        await Expect(page.Locator("li.message")).ToHaveCountAsync(2);
        await Expect(Button(page, "Send")).ToBeVisibleAsync();
        await TabToAsync(page, Button(page, "Like"));
        await PressAsync(page, "Space");
        await Expect(Button(page, "Like")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.GetByText("it was saved as “Like”")).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.GetByRole(AriaRole.Link, new() { Name = "Demos" }).FocusAsync();
        await TabToAsync(page, Button(page, "Clear the conversation"));
        await PressAsync(page, "Enter");
        await Expect(page.Locator("li.message")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_conversation_survives_a_reload_and_is_deleted_when_it_should_be()
    {
        var page = await OpenAsync("/demos/chatinterface_save_history");
        var message = page.GetByLabel("Message", new() { Exact = true });
        await SayAsync("Good morning");
        await Button(page, "New chat").ClickAsync();
        await Expect(page.Locator("li.message")).ToHaveCountAsync(0);
        await SayAsync("Good night");
        await Expect(Button(page, "Good night")).ToHaveAttributeAsync("aria-current", "true");

        await page.ReloadAsync();
        await Expect(page.Locator("chat-list .open")).ToHaveTextAsync(["Good night", "Good morning"]);
        await Button(page, "Good morning").ClickAsync();
        await Expect(page.Locator("li.message.user")).ToContainTextAsync("Good morning");
        await SayAsync("And again");
        await Expect(page.Locator("chat-list .open")).ToHaveTextAsync(["Good morning", "Good night"]);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await Button(page, "Delete Good morning").ClickAsync();
        await Expect(page.Locator("li.message")).ToHaveCountAsync(0);
        await Expect(page.Locator("chat-list .open")).ToHaveTextAsync(["Good night"]);

        async Task SayAsync(string text)
        {
            await message.FillAsync(text);
            await PressAsync(message, "Enter");
            await Expect(page.GetByText($"You wrote: \"{text}\"")).ToBeVisibleAsync();
            await Expect(Button(page, "Send")).ToBeVisibleAsync();
        }
    }
}
