using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class GrowthTests
{
    private readonly Button _go = new("Go");

    [Fact]
    public async Task A_text_that_becomes_longer_is_told_as_what_was_added()
    {
        var box = new Textbox("Box");
        _go.Click(() => Stream("a", "ab", "ab c", "other", "other!"), [], [box]);
        using var demo = new TestDemo(new Blocks { box, _go });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        var number = demo.NumberOf(box);
        Assert.Equal(["= a", "1 b", "2  c", "= other", "5 !"], messages.Select(Text).OfType<string>());
        Assert.Contains(new EngineMessage.Appended(number, 1, "b"), messages);
        Assert.Equal("other!", demo.ValueOf(session, box));
    }

    [Fact]
    public async Task Pieces_can_be_added_one_by_one_to_what_is_there()
    {
        var text = new Markdown("So far");
        _go.Click(() => Stream(Output.Append(": a"), Output.Append(""), Output.Append("b")), [], [text]);
        using var demo = new TestDemo(new Blocks { text, _go });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        Assert.Equal(["= So far: a", "9 ", "9 b"], messages.Select(Text).OfType<string>());
        Assert.Equal("So far: ab", demo.ValueOf(session, text));
    }

    [Fact]
    public async Task Every_run_begins_with_the_whole_text()
    {
        var box = new Textbox("Box") { Value = "a" };
        _go.Click(() => Stream("ab", "abc"), [], [box]);
        using var demo = new TestDemo(new Blocks { box, _go });

        var messages = await demo.RaiseAsync(demo.Open(), _go, "click");

        Assert.Equal(["= ab", "2 c"], messages.Select(Text).OfType<string>());
    }

    [Fact]
    public async Task Of_a_conversation_the_last_message_may_become_longer()
    {
        var chat = new Chatbot("Chat");
        _go.Click(Talk, [], [chat]);
        using var demo = new TestDemo(new Blocks { chat, _go });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        var told = messages.Where(message => message is EngineMessage.Updated or EngineMessage.Appended).ToList();
        Assert.IsType<EngineMessage.Updated>(told[0]);
        Assert.Equal(new EngineMessage.Appended(demo.NumberOf(chat), 2, " there") { Item = 1 }, told[1]);
        Assert.Equal(new EngineMessage.Appended(demo.NumberOf(chat), 8, "!") { Item = 1 }, told[2]);
        // Another message, and then another title: neither is a longer text.
        Assert.IsType<EngineMessage.Updated>(told[3]);
        Assert.IsType<EngineMessage.Updated>(told[4]);
        Assert.Equal(["Hello", "Hi there!", "Well?!"], ((IEnumerable<ChatMessage>)demo.ValueOf(session, chat)!).Select(message => message.Text));

        static IEnumerable<object> Talk()
        {
            List<ChatMessage> talk = [ChatMessage.User("Hello"), "Hi"];
            yield return talk;
            talk[1] = "Hi there";
            yield return talk;
            yield return Output.Append("!");
            talk[1] = "Hi there!";
            talk.Add("Well?");
            yield return talk;
            talk[2] = talk[2] with { Content = ["Well?!"], Metadata = new() { Title = "Thought" } };
            yield return talk;
        }
    }

    [Fact]
    public async Task What_shows_no_text_cannot_be_added_to()
    {
        var chat = new Chatbot("Chat");
        _go.Click(() => Stream(Output.Append("a")), [], [chat]);
        using var demo = new TestDemo(new Blocks { chat, _go });

        var messages = await demo.RaiseAsync(demo.Open(), _go, "click");

        Assert.Single(messages.OfType<EngineMessage.Failed>());
        Assert.Contains("Output.Append", Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
        var number = new Number("Count");
        var wrong = new Button("Wrong");
        wrong.Click(() => Output.Append("a"), [], [number]);
        Assert.Throws<DemoDefinitionException>(() => new TestDemo(new Blocks { number, wrong }));
    }

    [Fact]
    public async Task Who_listens_to_a_change_is_called_when_a_text_became_longer()
    {
        var (box, copy) = (new Textbox("Box") { Value = "a" }, new Textbox("Copy"));
        _go.Click(() => Stream(Output.Append("b"), Output.Append("c")), [], [box]);
        box.Change((string value) => value, box, copy);
        using var demo = new TestDemo(new Blocks { box, copy, _go });
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click");

        Assert.Equal("abc", demo.ValueOf(session, copy));
    }

    [Fact]
    public async Task What_is_stopped_half_way_keeps_its_text()
    {
        var box = new Textbox("Box");
        var stop = new Button("Stop");
        var running = _go.Click(Endless, [], [box]);
        stop.Click(() => { }, new EventOptions { Cancels = [running] });
        using var demo = new TestDemo(new Blocks { box, _go, stop });
        var session = demo.Open();

        var messages = new List<EngineMessage>();
        await foreach (var message in demo.Admit(session, _go, "click").Single().RunAsync())
        {
            messages.Add(message);
            if (messages.Count == 10)
                await demo.RaiseAsync(session, stop, "click");
        }

        Assert.True(Assert.IsType<EngineMessage.Completed>(messages[^1]).Cancelled);
        var added = messages.OfType<EngineMessage.Appended>().Count();
        Assert.InRange(added, 8, 9);
        Assert.Equal(new string('x', added + 1), demo.ValueOf(session, box));

        static async IAsyncEnumerable<Addition> Endless([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return Output.Append("x");
            }
        }
    }

    private static IEnumerable<T> Stream<T>(params T[] values) => values.Select(value => value);

    private static string? Text(EngineMessage message) => message switch
    {
        EngineMessage.Updated updated => $"= {updated.Properties["Value"].GetString()}",
        EngineMessage.Appended appended => $"{appended.From} {appended.Text}",
        _ => null,
    };
}
