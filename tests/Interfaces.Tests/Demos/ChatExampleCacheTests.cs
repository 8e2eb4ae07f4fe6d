using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Demos;

/// <summary>A chat that keeps the answers to its examples.</summary>
public sealed class ChatExampleCacheTests
{
    private readonly Radio<string> _tone = new(["kind", "short"], "Tone") { Value = "short" };
    private int _calls;

    [Fact]
    public async Task Who_chooses_an_example_is_answered_as_the_one_before_piece_by_piece()
    {
        var chat = Chat(ExampleCache.Lazy);
        using var demo = new TestDemo(chat);
        var (ada, bob) = (demo.Open(), demo.Open());

        var first = await ChooseAsync(demo, ada, chat, 0);
        var again = await ChooseAsync(demo, bob, chat, 0);

        Assert.False(Ended(first).FromCache);
        Assert.True(Ended(again).FromCache);
        Assert.Equal([" short", " 1"], again.OfType<EngineMessage.Appended>().Select(added => added.Text));
        Assert.Equal(["Why?", "Why? short 1"], Texts(demo, bob, chat));
        Assert.Equal([demo.NumberOf(chat.Chatbot)], bob.ShownBy(Ended(again).Handler));
        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task What_the_additional_inputs_say_counts_and_an_examples_own_values_go_before()
    {
        var chat = Chat(ExampleCache.Lazy);
        using var demo = new TestDemo(chat);

        await ChooseAsync(demo, demo.Open(), chat, 0);
        Assert.False(Ended(await ChooseAsync(demo, demo.Open(), chat, 0, "kind")).FromCache);
        Assert.False(Ended(await ChooseAsync(demo, demo.Open(), chat, 1)).FromCache);

        var session = demo.Open();
        Assert.True(Ended(await ChooseAsync(demo, session, chat, 1, "kind")).FromCache);
        Assert.Equal("kind", demo.ValueOf(session, _tone));
        Assert.Equal(["Who?", "Who? kind 3"], Texts(demo, session, chat));
    }

    [Fact]
    public async Task Only_the_beginning_of_a_conversation_is_kept()
    {
        var chat = Chat(ExampleCache.Lazy);
        using var demo = new TestDemo(chat);
        var session = demo.Open();
        await ChooseAsync(demo, session, chat, 0);

        Assert.False(Ended(await ChooseAsync(demo, session, chat, 0)).FromCache);
        Assert.False(Ended(await demo.RaiseAsync(demo.Open(), chat.Textbox, "submit", (chat.Textbox, "Why?"), (_tone, "short"))).FromCache);
        Assert.False(Ended(await demo.RaiseAsync(demo.Open(), chat.Textbox, "submit", (chat.Textbox, "Why?"), (_tone, "short"))).FromCache);
        Assert.Equal(4, _calls);
    }

    [Fact]
    public async Task All_can_be_asked_before_anybody_comes()
    {
        var chat = Chat(ExampleCache.Eager);
        using var demo = new TestDemo(chat);

        await demo.Engine.PrepareAsync(CancellationToken.None);

        Assert.Equal(2, _calls);
        Assert.True(Ended(await ChooseAsync(demo, demo.Open(), chat, 0)).FromCache);
        Assert.True(Ended(await ChooseAsync(demo, demo.Open(), chat, 1)).FromCache);
        Assert.Equal(2, _calls);
    }

    [Fact]
    public void What_depends_on_who_asks_is_not_kept()
    {
        Refused("Ask has CacheExamples, and takes a Request, which is another each time. Take it away, or set no CacheExamples.", new ChatInterface(Ask) { Examples = ["a"], CacheExamples = ExampleCache.Lazy });
        Refused("which each visitor has one of", new ChatInterface(Count) { Examples = ["a"], CacheExamples = ExampleCache.Lazy, AdditionalInputs = [new State<int>(0)] });
        Refused("A chat keeps no answers but those to its examples.", new ChatInterface(Count) { Options = new() { Cache = new ResultCache() } });

        static string Ask(string message, Request request) => message;
        static string Count(string message, int count) => message;
        static void Refused(string message, ChatInterface chat) =>
            Assert.Contains(message, Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(chat)).Message, StringComparison.Ordinal);
    }

    private ChatInterface Chat(ExampleCache cache) => new(Answer)
    {
        Examples = ["Why?", new("Who?") { AdditionalInputs = ["kind"] }],
        CacheExamples = cache,
        RunOnClick = false,
        AdditionalInputs = [_tone],
    };

    private IEnumerable<string> Answer(string message, IReadOnlyList<ChatMessage> history, string tone)
    {
        _calls++;
        yield return message;
        yield return $"{message} {tone}";
        yield return $"{message} {tone} {_calls}";
    }

    private static EngineMessage.Completed Ended(List<EngineMessage> messages)
    {
        Assert.Empty(messages.OfType<EngineMessage.Failed>());
        return messages.OfType<EngineMessage.Completed>().First();
    }

    private static List<string> Texts(TestDemo demo, Session session, ChatInterface chat) =>
        [.. Assert.IsType<IReadOnlyList<ChatMessage>>(demo.ValueOf(session, chat.Chatbot), exactMatch: false).Select(message => message.Text)];

    private async Task<List<EngineMessage>> ChooseAsync(TestDemo demo, Session session, ChatInterface chat, int example, string tone = "short")
    {
        var handler = demo.Engine.Definition.Handlers[demo.HandlersOf(chat.Chatbot, "example-select").Single()];
        var call = new EventCall(handler.Number, new Dictionary<int, JsonElement>
        {
            [demo.NumberOf(chat.Textbox)] = JsonSerializer.SerializeToElement(""),
            [demo.NumberOf(_tone)] = JsonSerializer.SerializeToElement(tone),
        })
        {
            Trigger = handler.Triggers.Index().Single(trigger => trigger.Item.Event == "example-select").Index,
            Data = JsonSerializer.SerializeToElement(new { index = example, of = "example" }),
        };
        var messages = new List<EngineMessage>();
        await foreach (var message in Assert.IsType<Admission.Admitted>(demo.Engine.Admit(session, call)).Run.RunAsync())
            messages.Add(message);
        return messages;
    }
}
