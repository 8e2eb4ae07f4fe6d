using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class ChatbotTests
{
    private const string Hostile = "<script>alert(1)</script>";

    private static readonly ChatMessage[] Talk = [ChatMessage.User("Hi"), "Hello!", ChatMessage.User("Bye"), "Until *then*."];

    [Fact]
    public void Messages_stand_in_order_in_a_log_that_the_keyboard_reaches()
    {
        var page = Page.Render(new Chatbot("Talk") { Value = Talk });

        var log = page.QuerySelector("chat-log > follow-end > [role=log][tabindex='0'][aria-labelledby='d1-3-label']")!;
        Assert.Equal(["user", "assistant", "user", "assistant"], log.QuerySelectorAll("li.message").Select(message => message.ClassList[1]));
        Assert.Equal("Until *then*.", log.QuerySelector("#d1-3-m3-body")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[data-action=like], [data-action=edit], [data-action=retry], [data-action=undo], [data-raise=clear]"));
    }

    [Fact]
    public void Instructions_are_not_shown_and_what_is_hostile_stays_text()
    {
        var page = Page.Render(new Chatbot(Hostile)
        {
            Value = [new ChatMessage(ChatRole.System, "Be kind."), ChatMessage.User(Hostile), ChatMessage.Assistant(Hostile) with { Metadata = new() { Title = Hostile }, Options = [Hostile] }],
            RendersMarkdown = false,
        });

        Assert.Equal(2, page.QuerySelectorAll("li.message").Length);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("1", page.QuerySelector("li.message")!.GetAttribute("data-index"));
    }

    [Fact]
    public void Buttons_are_there_for_what_the_demo_listens_to()
    {
        var chat = new Chatbot { Value = Talk };
        chat.Like((LikeData like) => { }, [], []);
        chat.Edit((EditData edit) => { }, [], []);
        chat.Retry((RetryData retry) => { }, [], []);
        chat.Undo((UndoData undo) => { }, [], []);
        chat.Clear(() => { }, [], []);
        var page = Page.Render(chat);

        Assert.Equal(["1", "1", "3", "3"], Places("like"));
        Assert.Equal(["0", "2"], Places("edit"));
        Assert.Equal(["3"], Places("retry"));
        Assert.Equal(["3"], Places("undo"));
        Assert.NotNull(page.QuerySelector("[data-raise=clear]:not([disabled])"));
        Assert.Equal("Bye", page.QuerySelector("[data-index='2']")!.GetAttribute("data-text"));

        IEnumerable<string?> Places(string action) => page.QuerySelectorAll($"[data-action={action}]").Select(button => button.Closest("[data-index]")!.GetAttribute("data-index"));
    }

    [Fact]
    public void A_thought_folds_when_it_is_done_and_holds_what_belongs_inside()
    {
        var page = Page.Render(new Chatbot
        {
            Value =
            [
                ChatMessage.Assistant("Let me see.") with { Metadata = new() { Title = "Thinking", Id = "1", Status = ChatStatus.Done, Duration = TimeSpan.FromSeconds(12.34) } },
                ChatMessage.Assistant("12 °C") with { Metadata = new() { Title = "Weather", ParentId = "1", Status = ChatStatus.Pending } },
                "It is cold.",
            ],
        });

        var thought = page.QuerySelector("details.thought")!;
        Assert.False(thought.HasAttribute("open"));
        Assert.Equal("12 s", thought.QuerySelector(":scope > summary .duration")!.TextContent);
        Assert.True(thought.QuerySelector("details.thought")!.HasAttribute("open"));
        Assert.Equal(2, page.QuerySelectorAll("[role=log] > ol > li").Length);
    }

    [Fact]
    public void What_stands_between_reasoning_tags_is_folded()
    {
        var page = Page.Render(new Chatbot { Value = ["<think>Hm.</think>Yes.", "Well. <think>still"], ReasoningTags = [("<think>", "</think>")] });

        Assert.Equal("Hm.", page.QuerySelector("#d1-3-m0-body details:not([open]) p")!.TextContent);
        Assert.Equal("Yes.", page.QuerySelector("#d1-3-m0-body > p")!.TextContent);
        Assert.Equal("still", page.QuerySelector("#d1-3-m1-body details[open] p")!.TextContent);
    }

    [Fact]
    public void Ready_answers_stand_below_the_last_message_alone()
    {
        var asked = ChatMessage.Assistant("Which?") with { Options = ["this", "that"] };

        Assert.Equal(2, Page.Render(new Chatbot { Value = [asked] }).QuerySelectorAll("[data-action=option]").Length);
        Assert.Empty(Page.Render(new Chatbot { Value = [asked, ChatMessage.User("this")] }).QuerySelectorAll("[data-action=option]"));
    }

    [Fact]
    public void Examples_are_offered_while_there_are_no_messages()
    {
        var chat = new Chatbot { Examples = ["First", new(Hostile, "2nd"), Hostile] };

        Assert.Equal(["First", "2nd", Hostile], Page.Render(chat).QuerySelectorAll(".examples button").Select(button => button.TextContent));
        Assert.Empty(Page.Render(chat with { Value = Talk }).QuerySelectorAll(".examples"));
    }

    [Fact]
    public void Code_that_was_copied_is_told_if_it_is_in_the_message()
    {
        var chat = new Chatbot { Value = ["Write `x = 1` first."] };

        Assert.Equal("x = 1", Copied("""{"index": 0, "of": "code", "value": "x = 1"}"""));
        Assert.Equal("Write `x = 1` first.", Copied("""{"index": 0, "value": "forged"}"""));
        Assert.NotNull(chat.ReadEvent(typeof(CopyData), Page.Json("""{"index": 0, "of": "code", "value": "forged"}""")).Error);
        Assert.NotNull(chat.ReadEvent(typeof(CopyData), Page.Json("""{"index": 0, "of": "code"}""")).Error);

        string Copied(string json) => ((CopyData)chat.ReadEvent(typeof(CopyData), Page.Json(json)).Value!).Value;
    }

    [Fact]
    public void Texts_pairs_and_messages_make_a_conversation()
    {
        var chat = new Chatbot();

        Assert.Equal([ChatRole.Assistant], Roles("Hello"));
        Assert.Equal([ChatRole.User, ChatRole.Assistant, ChatRole.User], Roles(new (string?, string?)[] { ("Hi", "Hello"), ("Bye", null) }));
        Assert.Equal([ChatRole.User], Roles(ChatMessage.User("Hi")));
        Assert.Equal([], Roles(null));
        Assert.NotNull(chat.Accept(new[] { 1, 2 }).Error);

        IEnumerable<ChatRole> Roles(object? output) => ((IReadOnlyList<ChatMessage>)chat.Accept(output).Value!).Select(message => message.Role);
    }

    [Theory]
    [InlineData("""{"index": -1}""")]
    [InlineData("""{"index": 4}""")]
    [InlineData("""{"index": 1e400}""")]
    [InlineData("""{"index": "1"}""")]
    [InlineData("""{"index": 0}""")]
    [InlineData("""{"index": 1, "feedback": "Splendid"}""")]
    public void A_like_of_what_is_not_there_is_refused(string json)
    {
        Assert.NotNull(new Chatbot { Value = Talk }.ReadEvent(typeof(LikeData), Page.Json(json)).Error);
    }

    [Fact]
    public void What_a_page_says_of_a_message_is_looked_up()
    {
        var chat = new Chatbot { Value = [.. Talk, ChatMessage.Assistant("Choose") with { Options = ["yes", new("n", "No")] }], Examples = ["First", new("second", "2nd")] };

        Assert.Equal(("Hello!", false), Read<LikeData>("""{"index": 1, "feedback": "Dislike", "liked": true, "value": "forged"}""") is var like ? (like.Value, like.Liked) : default);
        Assert.Equal(("Bye", 2), Read<RetryData>("""{"index": 3, "value": "forged"}""") is var retry ? (retry.Value, retry.Index) : default);
        Assert.Equal("n", Read<SelectData>("""{"index": 4, "column": 1, "of": "option", "value": "forged"}""").Text);
        Assert.Equal("second", Read<SelectData>("""{"index": 1, "of": "example"}""").Text);
        Assert.Equal("Hi", Read<EditData>("""{"index": 0, "value": "Hey", "previousValue": "forged"}""").PreviousValue!.Value.GetString());
        Assert.NotNull(chat.ReadEvent(typeof(EditData), Page.Json("""{"index": 1, "value": "Hey"}""")).Error);
        Assert.NotNull(chat.ReadEvent(typeof(EditData), Page.Json("""{"index": 0, "value": 7}""")).Error);
        Assert.NotNull(chat.ReadEvent(typeof(SelectData), Page.Json("""{"index": 4, "column": 2, "of": "option"}""")).Error);
        Assert.NotNull(chat.ReadEvent(typeof(SelectData), Page.Json("""{"index": 2, "of": "example"}""")).Error);

        T Read<T>(string json) => Assert.IsType<T>(chat.ReadEvent(typeof(T), Page.Json(json)).Value);
    }

    [Fact]
    public void A_page_cannot_send_a_conversation()
    {
        Assert.False(new Chatbot().IsInput);
    }
}
