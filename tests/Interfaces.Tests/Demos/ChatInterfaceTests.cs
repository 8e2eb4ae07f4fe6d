using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Demos;

public sealed class ChatInterfaceTests
{
    [Fact]
    public async Task The_function_gets_the_message_and_what_stands_before_it()
    {
        var chat = new ChatInterface((string message, List<ChatMessage> history) => $"{history.Count}: {message}");
        using var demo = new TestDemo(chat);
        var session = demo.Open();

        await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "a"));
        await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "b"));

        Assert.Equal(["a", "0: a", "b", "2: b"], Texts(demo, session, chat));
        Assert.Equal("", demo.ValueOf(session, chat.Textbox));
    }

    [Fact]
    public async Task Parts_of_an_answer_are_texts_messages_and_components()
    {
        var chat = new ChatInterface((string message) => new object[] { message, new Number<int>("Length") { Value = message.Length }, ChatMessage.Assistant("!") });
        using var demo = new TestDemo(chat);
        var session = demo.Open();

        await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "hey"));

        var said = Messages(demo, session, chat);
        Assert.Equal(4, said.Count);
        Assert.IsType<ChatContent.Shown>(said[2].Content[0]);
    }

    [Fact]
    public async Task An_answer_grows_by_what_is_added()
    {
        var chat = new ChatInterface(Say);
        using var demo = new TestDemo(chat);
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "hey"));

        Assert.Equal(["hey", "one two three"], Texts(demo, session, chat));
        Assert.Equal(["two ", "three"], messages.OfType<EngineMessage.Appended>().Select(appended => appended.Text));

        static IEnumerable<Addition> Say(string message) => ((string[])["one ", "two ", "three"]).Select(Output.Append);
    }

    [Fact]
    public async Task What_came_before_a_failure_stays()
    {
        var chat = new ChatInterface(Fail);
        using var demo = new TestDemo(chat);
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "a"));

        Assert.Equal(["a", "half"], Texts(demo, session, chat));
        Assert.Equal("No more.", messages.OfType<EngineMessage.Failed>().Single().Message);

        static IEnumerable<string> Fail(string message)
        {
            yield return "half";
            throw new UserError("No more.");
        }
    }

    [Fact]
    public async Task What_an_attribute_demands_of_a_message_holds_for_any_message()
    {
        var chat = new ChatInterface(([StringLength(3)] string message) => message) { Examples = ["too long"] };
        using var demo = new TestDemo(chat);
        var session = demo.Open();

        var messages = await ChooseExampleAsync(demo, session, chat);

        Assert.Equal(3, Assert.IsType<Textbox>(chat.Textbox).MaxLength);
        Assert.Single(messages.OfType<EngineMessage.Failed>());
    }

    [Fact]
    public async Task An_example_brings_values_for_additional_inputs_along()
    {
        var chat = new ChatInterface((string message, List<ChatMessage> history, int times, bool loud) => $"{message} {times} {loud}")
        {
            Examples = [new("hey") { AdditionalInputs = [3] }],
        };
        using var demo = new TestDemo(chat);
        var session = demo.Open();
        var times = demo.Engine.Definition.Blocks.OfType<Number<int>>().Single();

        await ChooseExampleAsync(demo, session, chat, (times, 1), (demo.Engine.Definition.Blocks.OfType<Checkbox>().Single(), true));

        Assert.Equal(["hey", "hey 3 True"], Texts(demo, session, chat));
        Assert.Equal(3, demo.ValueOf(session, times));
        Assert.Throws<DemoDefinitionException>(() => new TestDemo(new ChatInterface((string message, int times) => "") { Examples = [new("hey") { AdditionalInputs = ["x"] }] }));
    }

    [Fact]
    public async Task Additional_inputs_are_derived_and_stand_in_an_accordion()
    {
        var chat = new ChatInterface((string message, IEnumerable<ChatMessage> history, string greeting = "Hello", CancellationToken cancellation = default) => $"{greeting} {message}");
        using var demo = new TestDemo(chat);
        var session = demo.Open();
        var greeting = demo.Engine.Definition.Blocks.OfType<Textbox>().Single(box => box.Label == "Greeting");

        await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "Ada"), (greeting, "Hi"));

        Assert.Contains(greeting, demo.Engine.Definition.Blocks.OfType<Accordion>().Single());
        Assert.Equal("Hi Ada", Texts(demo, session, chat)[^1]);
    }

    [Fact]
    public void What_the_script_places_itself_has_no_second_place()
    {
        var (tone, length) = (new Textbox("Tone"), new Number<int>("Length"));
        var chat = new ChatInterface((string message, List<ChatMessage> history, string tone) => (tone, message.Length)) { AdditionalInputs = tone, AdditionalOutputs = length };
        using var demo = new TestDemo(new Blocks { new Row { chat, length }, tone });

        Assert.DoesNotContain(demo.Engine.Definition.Blocks, block => block is Accordion);
        Assert.Single(demo.Engine.Definition.Blocks, block => block.Is(length));
    }

    [Fact]
    public async Task A_chat_stands_in_a_tab_and_keeps_its_conversations_there()
    {
        var chat = new ChatInterface((string message) => message) { SaveHistory = true };
        using var demo = new TestDemo(new TabbedInterface([new Interface((string text) => text), chat]));
        var session = demo.Open();

        await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "hey"));

        Assert.Equal(["hey", "hey"], Texts(demo, session, chat));
        Assert.Equal(["hey"], ((ChatTitles)demo.ValueOf(session, demo.Engine.Definition.Blocks.OfType<ChatList>().Single())!).Chats.Select(title => title.Title));
    }

    [Fact]
    public async Task A_link_leads_to_the_conversation_as_it_is()
    {
        var chat = new ChatInterface((string message) => new Number<int>("Length") { Value = message.Length });
        using var demo = new TestDemo(chat);
        var session = demo.Open();
        await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "hey"));

        var other = demo.Engine.OpenSession(LinkMaker.Make(session, new Dictionary<int, JsonElement>()));

        Assert.Equal(["hey", "[Length]"], Texts(demo, other, chat));
    }

    [Fact]
    public async Task Other_programs_call_the_function_by_its_name()
    {
        var chat = new ChatInterface(Respond);
        using var demo = new TestDemo(chat);
        var session = demo.Open();
        var function = demo.Engine.Definition.Describe().Handlers.Single(handler => !handler.IsForPage);

        Assert.Equal("Respond", function.Name);
        Assert.Equal("1. a", await CallAsync("a"));
        Assert.Equal("2. b", await CallAsync("b"));

        static string Respond(string message, IReadOnlyList<ChatMessage> history) => $"{history.Count / 2 + 1}. {message}";

        async Task<object?> CallAsync(string message)
        {
            var admitted = Assert.IsType<Admission.Admitted>(demo.AdmitOne(session, function.Number, (chat.Textbox, message)));
            await foreach (var _ in admitted.Run.RunAsync())
            {
            }

            var response = demo.Engine.Definition.Blocks.OfType<Json>().Single(block => block.Label == "Response");
            return ((JsonElement)demo.ValueOf(session, response)!).GetString();
        }
    }

    [Fact]
    public async Task A_validator_is_asked_before_the_function()
    {
        var calls = 0;
        var chat = new ChatInterface((string message, List<ChatMessage> history, int times) => $"{++calls}")
        {
            Validator = (string message, List<ChatMessage> history, int times) => (Validation.That(message != "no", "Say yes."), Validation.That(times > 0, "Once at least.")),
        };
        using var demo = new TestDemo(chat);
        var session = demo.Open();
        var times = demo.Engine.Definition.Blocks.OfType<Number<int>>().Single();

        var refused = await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "no"), (times, 0));
        await demo.RaiseAsync(session, chat.Textbox, "submit", (chat.Textbox, "yes"), (times, 1));

        var fields = refused.OfType<EngineMessage.Failed>().Single().Fields!;
        Assert.Equal(["Once at least.", "Say yes."], fields.Values.Order());
        Assert.Equal(["yes", "1"], Texts(demo, session, chat));
    }

    [Theory]
    [InlineData("takes no message")]
    [InlineData("which no message can be")]
    [InlineData("which is no answer")]
    [InlineData("returns nothing")]
    public void What_cannot_be_a_chat_says_how_to_mend_it(string message)
    {
        Delegate function = message switch
        {
            "takes no message" => () => "",
            "which no message can be" => (int number) => "",
            "which is no answer" => (string text) => 5,
            _ => (string text) => { }
            ,
        };

        var error = Assert.Throws<DemoDefinitionException>(() => new TestDemo(new ChatInterface(function)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_may_stand_in_a_browser_for_the_conversations_that_it_keeps()
    {
        var chat = new ChatInterface((string message) => "ok") { SaveHistory = true };
        using var demo = new TestDemo(chat);
        var session = demo.Open();
        var list = demo.Engine.Definition.Blocks.OfType<ChatList>().Single();
        var kept = demo.Engine.Definition.Blocks.Single(block => block is IStoredInBrowser);

        await demo.RaiseAsync(session, demo.Engine.Definition.Blocks[0], "load", (kept, new object?[]
        {
            null,
            new { Id = (string?)null, Messages = Array.Empty<object>() },
            new { Id = "1", Messages = (object?)null },
            new { Id = "2", Messages = new object?[] { null } },
            new { Id = "3", Messages = new[] { new { role = "user", content = "Hello" } } },
        }));

        Assert.Equal(["Hello"], ((ChatTitles)demo.ValueOf(session, list)!).Chats.Select(title => title.Title));
    }

    [Theory]
    [InlineData("", "Chat")]
    [InlineData("  two\n words ", "two words")]
    [InlineData("123456789 123456789 123456789 123456789 1", "123456789 123456789 123456789 123456789 …")]
    [InlineData("123456789 123456789 123456789 123456789\U0001F600", "123456789 123456789 123456789 123456789…")]
    public void A_title_is_the_beginning_of_what_was_said_first(string said, string title) =>
        Assert.Equal(title, new SavedChat("1", [ChatMessage.Assistant("Welcome"), ChatMessage.User(said)]).Title());

    [Fact]
    public void A_browser_keeps_no_more_than_it_should()
    {
        var chats = new List<SavedChat>();
        for (var number = 0; number < SavedChats.MaxChats + 5; number++)
            chats = SavedChats.With(chats, $"{number}", [ChatMessage.User("Hello")]);
        var half = new string('ä', SavedChats.MaxBytes / 4);
        var large = SavedChats.With(chats, "large", [ChatMessage.User(half), ChatMessage.Assistant(half), "The end"]);

        Assert.Equal(SavedChats.MaxChats, chats.Count);
        Assert.Equal("54", chats[0].Id);
        Assert.Equal("large", large[0].Id);
        Assert.Equal([half, "The end"], large[0].Messages.Select(message => message.Text));
    }

    private static async Task<List<EngineMessage>> ChooseExampleAsync(TestDemo demo, Session session, ChatInterface chat, params (Block Component, object? Value)[] values)
    {
        var handler = demo.Engine.Definition.Handlers[demo.HandlersOf(chat.Chatbot, "example-select").Single()];
        var sent = values.Append((chat.Textbox, "")).ToDictionary(value => demo.NumberOf(value.Component), value => JsonSerializer.SerializeToElement(value.Value));
        var call = new EventCall(handler.Number, sent) { Trigger = handler.Triggers.Index().Single(trigger => trigger.Item.Event == "example-select").Index };
        var messages = new List<EngineMessage>();
        await foreach (var message in Assert.IsType<Admission.Admitted>(demo.Engine.Admit(session, call)).Run.RunAsync())
            messages.Add(message);
        return messages;
    }

    private static IReadOnlyList<ChatMessage> Messages(TestDemo demo, Session session, ChatInterface chat) => (IReadOnlyList<ChatMessage>)demo.ValueOf(session, chat.Chatbot)!;

    private static List<string> Texts(TestDemo demo, Session session, ChatInterface chat) => [.. Messages(demo, session, chat).Select(message => message.Text)];
}
