using System.Text.Json;
using AngleSharp.Dom;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class ChatDifferenceTests
{
    private static readonly ChatMessage[] Talk = [ChatMessage.User("Hi"), "Hello!", ChatMessage.User("Bye"), "Until then."];

    [Fact]
    public void Only_new_messages_are_sent_and_the_one_that_is_not_the_last_any_more()
    {
        var before = Shown(Talk);
        var log = Since(before, Shown([.. Talk, "One more."]));

        Assert.Equal(["3", "4"], Places(log));
        Assert.Equal(Version(before), log.GetAttribute("data-since"));
        Assert.Equal("5", log.GetAttribute("data-count"));
    }

    [Fact]
    public void A_message_that_is_different_is_sent_and_what_is_gone_is_counted()
    {
        Assert.Equal(["1"], Places(Since(Shown(Talk), Shown([Talk[0], "Hello again!", Talk[2], Talk[3]]))));
        var shorter = Since(Shown(Talk), Shown(Talk[..2]));
        Assert.Equal(["1"], Places(shorter));
        Assert.Equal("2", shorter.GetAttribute("data-count"));
        Assert.Empty(Places(Since(Shown(Talk), Shown(Talk))));
    }

    [Fact]
    public void What_is_inside_a_message_is_sent_with_it()
    {
        ChatMessage Thought(string text, string id, string? inside) => ChatMessage.Assistant(text) with { Metadata = new() { Title = text, Id = id, ParentId = inside } };
        ChatMessage[] before = [ChatMessage.User("Plan"), Thought("A", "a", null), "Soon."];

        var log = Since(Shown(before), Shown([.. before, Thought("B", "b", "a")]));

        Assert.Equal(["1", "2"], Places(log));
        Assert.NotNull(log.QuerySelector("[data-index='1'] details [data-index='3']"));
    }

    [Fact]
    public void Feedback_is_sent_with_its_message_alone()
    {
        var before = Shown(Talk);
        before.Like((LikeData like) => { }, [], []);

        Assert.Equal(["1"], Places(Since(before, before with { FeedbackValues = [null, "Like"] })));
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void All_is_sent_where_it_looks_another_way_or_there_was_nothing(Chatbot before, Chatbot after)
    {
        var log = Since(before, after);

        Assert.False(log.HasAttribute("data-since"));
        Assert.Equal(after.Value!.Count, Places(log).Count());
    }

    public static TheoryData<Chatbot, Chatbot> Whole()
    {
        var shown = Shown(Talk);
        return new()
        {
            { shown, shown with { Latex = false } },
            { new Chatbot { Value = Talk }, shown },
            { Shown([]), shown },
            { shown, Shown([]) },
        };
    }

    [Fact]
    public void A_list_that_a_script_goes_on_with_does_not_change_what_is_shown()
    {
        List<ChatMessage> messages = [.. Talk];
        var before = Shown(messages);
        messages.Add("More.");
        var update = before with { Value = messages };
        var after = (Chatbot)before.WithPropertiesOf(update, update.Changed);
        messages.Clear();

        Assert.Equal(4, before.Value!.Count);
        Assert.Equal(["3", "4"], Places(Since(before, after)));
    }

    [Fact]
    public void An_edited_message_is_edited_at_once_and_sent_again_as_it_is_drawn()
    {
        var before = Shown([ChatMessage.User(FileData.FromText("a", "a.txt"), "Hi"), "Hello!"]);
        var change = before.ReadChange("edit", Page.Json("""{"index": 0, "value": "*Hey*"}"""), block => block).Value!.Value;
        var edited = (Chatbot)change.Apply(before);

        Assert.Equal(["a.txt", "*Hey*"], edited.Value![0].Content.Select(part => part is ChatContent.File file ? file.Value.Name : ((ChatContent.Text)part).Value));
        Assert.Equal(Version(before), Version(edited));
        var answered = (Chatbot)edited.WithValue(new List<ChatMessage> { "New start" });
        Assert.Same(answered, change.Apply(answered));
        Assert.NotNull(before.ReadChange("edit", Page.Json("""{"index": 1, "value": "Hey"}"""), block => block).Error);
        Assert.NotNull(before.ReadChange("edit", Page.Json("{}"), block => block).Error);
    }

    [Fact]
    public void A_message_that_has_grown_is_the_same_version_and_sent_once_more_as_it_is_drawn()
    {
        var before = Shown(Talk);
        var grown = (Chatbot)before.WithValue(((Conversation)before.Value!).Grow("Until then, my friend."));

        Assert.Equal(Version(before), Version(grown));
        Assert.Equal(["3"], Places(Since(grown, grown)));
        Assert.Equal(["3", "4"], Places(Since(grown, (Chatbot)grown.WithValue(new List<ChatMessage>(grown.Value!) { "More" }))));
    }

    [Fact]
    public void A_page_that_cannot_tell_what_changed_is_given_the_whole()
    {
        var chat = Shown(Talk);
        var html = chat.Answer(default, Context(null)).Value.Json.GetProperty("html").GetString()!;

        Assert.Equal(4, Places(Page.Parse(html)).Count());
        Assert.Equal(Version(chat), Page.Parse(html).GetAttribute("data-version"));
    }

    private static readonly Chatbot Empty = new();

    private static Chatbot Shown(IEnumerable<ChatMessage> messages) => (Chatbot)Empty.WithValue(Empty.Accept(messages).Value);

    private static IElement Since(Chatbot before, Chatbot after) => Page.Parse(after.Render(Context(before)).ToString(), "chat-log");

    private static RenderContext Context(Block? since) => new("d1-3", true, Page.Markdown, _ => default) { Since = since };

    private static IEnumerable<string?> Places(IElement log) => log.QuerySelectorAll(".chat > .messages > .message").Select(message => message.GetAttribute("data-index"));

    private static string? Version(Chatbot chat) => JsonSerializer.Serialize(((Conversation)chat.Value!).Version);
}
