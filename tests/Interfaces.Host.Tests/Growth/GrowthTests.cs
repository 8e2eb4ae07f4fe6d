using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Interfaces.Docs;
using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Tests.Events;

namespace Interfaces.Host.Tests.Growth;

/// <summary>Texts that grow, in every way that chance finds, over connections that are lost again and again.</summary>
public sealed class GrowthTests : IDisposable
{
    private static readonly SafeMarkdown Markdown = new();
    private static readonly string[] Tokens = ["a", "word ", "**bold** ", "\n", "\n\n", "\n- item", "`x` ", "\r\n", "\ud83d", "\ude00", "<b>", "\n```\ncode\n", "\n```\n", "é ", "[a] ", "\n\n[a]: /x\n\n"];

    private readonly SessionStore _store = new(new EngineOptions(), TimeProvider.System);

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task However_connections_are_lost_the_text_is_whole_in_the_end(bool isProse)
    {
        var appends = 0;
        for (var seed = 1; seed <= 30; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            Component box = isProse ? new Markdown() : new Textbox("Box");
            var column = new Column { box };
            var page = await PlayAsync(random, box, column, Grow(new Random(seed), text, box, column));
            appends += page.Appends;

            var whole = text.ToString();
            Assert.Equal("", page.Added);
            Assert.Equal(isProse ? Parsed(Markdown.Render(whole).ToString()) : Normal(whole), isProse ? Parsed(page.Shown) : Normal(page.Shown));
        }

        // Or nothing was tested.
        Assert.InRange(appends, 100, int.MaxValue);
    }

    [Fact]
    public async Task A_reader_that_is_behind_gets_the_newest_text_and_the_handler_does_not_wait()
    {
        var box = new Textbox("Box");
        var (stream, run) = Open(new Column { box }, box, Enumerable.Range(0, 10_000).Select(_ => new Updates { [box] = Output.Append("x") }), new StreamOptions());
        using var _ = stream;
        // Nobody reads: to the end all the same.
        await stream.RunAsync(run).WaitAsync(TestSite.Patience);
        var body = new LostBody(int.MaxValue);

        await stream.WriteToAsync(body, -1, CancellationToken.None).WaitAsync(TestSite.Patience);

        var frames = await FramesAsync(body);
        Assert.Equal(["patch", "append", "done"], frames.Select(frame => frame.Kind));
        Assert.Equal(9_999, frames[1].Data.GetProperty("text").GetString()!.Length);
    }

    [Fact]
    public async Task A_long_conversation_is_not_sent_again_for_a_token()
    {
        var chat = new Chatbot("Chat");
        List<ChatMessage> talk = [.. Enumerable.Range(0, 500).Select(index => (ChatMessage)$"Message {index}"), "Well"];
        var (stream, run) = Open(new Column { chat }, chat, Enumerable.Range(0, 3).Select(step => new Updates { [chat] = step == 0 ? talk : Output.Append($" step {step}") }), new StreamOptions { GrowthInterval = TimeSpan.Zero });
        using var _ = stream;
        var body = new LostBody(int.MaxValue);
        var running = stream.RunAsync(run);

        await stream.WriteToAsync(body, -1, CancellationToken.None).WaitAsync(TestSite.Patience);
        await running.WaitAsync(TestSite.Patience);

        var frames = await FramesAsync(body);
        Assert.Single(frames, frame => frame.Kind == "patch");
        var appends = frames.Where(frame => frame.Kind == "append").ToList();
        Assert.All(appends, frame => Assert.InRange(frame.Data.GetRawText().Length, 1, 300));
        Assert.Equal("<p>Well step 1 step 2</p>\n", appends[^1].Data.GetProperty("open").GetString());
        Assert.Equal("d1-2-m500-body", appends[^1].Data.GetProperty("target").GetString());
    }

    private async Task<GrowingPage> PlayAsync(Random random, Component box, Column column, IEnumerable<Updates> steps)
    {
        var options = new StreamOptions { KeptMessages = random.Next(1, 10), MaxUnread = random.Next(1, 10), GrowthInterval = TimeSpan.FromMilliseconds(random.Next(2)) };
        var (stream, run) = Open(column, box, steps, options);
        using var _ = stream;
        var running = stream.RunAsync(run);
        var page = new GrowingPage(box is Markdown ? "d1-2-text" : "d1-2-input");
        for (var attempt = 0; !page.IsDone; attempt++)
        {
            var body = new LostBody(attempt < 30 ? random.Next(50, 4_000) : int.MaxValue);
            try
            {
                await stream.WriteToAsync(body, page.Last, CancellationToken.None).WaitAsync(TestSite.Patience);
            }
            catch (IOException)
            {
                // Lost, as is meant to be.
            }

            foreach (var frame in await FramesAsync(body))
            {
                if (!page.Take(frame))
                    break;
            }
        }

        await running.WaitAsync(TestSite.Patience);
        return page;
    }

    private (EventStream Stream, EventRun Run) Open(Column column, Component box, IEnumerable<Updates> steps, StreamOptions options)
    {
        var go = new Button("Go");
        go.Click(() => steps.Select(step => step), [], [box, column]);
        var engine = new DemoEngine(new Blocks { column, go }, new EngineContext { Markdown = Markdown, Sessions = _store });
        var session = engine.OpenSession();
        var values = new Dictionary<int, JsonElement>();
        var run = Assert.IsType<Admission.Admitted>(engine.Admit(session, new EventCall(0, values))).Run;
        return (new EventStream(engine, session, new EventRequest(session.Id, "d1", 1, 0, values), options, TimeProvider.System), run);
    }

    private static IEnumerable<Updates> Grow(Random random, StringBuilder text, Component box, Column column)
    {
        for (var step = random.Next(1, 300); step > 0; step--)
        {
            var token = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Tokens[random.Next(Tokens.Length)]));
            if (random.Next(60) == 0)
                text.Clear();
            text.Append(token);
            var updates = new Updates { [box] = text.Length > token.Length && random.Next(2) == 0 ? Output.Append(token) : text.ToString() };
            if (random.Next(30) == 0)
                updates[column] = column with { CssClass = $"step-{step}" };
            yield return updates;
            if (random.Next(5) == 0)
                Thread.Yield();
        }
    }

    // A page has one kind of line break, and nothing for half a character.
    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\ud83d\ude00", "(smile)", StringComparison.Ordinal).Replace('\ud83d', '\ufffd').Replace('\ude00', '\ufffd');

    private static string Parsed(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return Normal(page.Body!.InnerHtml);
    }

    private static async Task<List<ServerEvent>> FramesAsync(LostBody body)
    {
        // The last may be cut off.
        var whole = body.Seen[..(body.Seen.LastIndexOf("\n\n", StringComparison.Ordinal) is var end and >= 0 ? end + 2 : 0)];
        using var reader = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(whole)));
        var frames = new List<ServerEvent>();
        while (await ServerEvent.ReadAsync(reader) is { } frame)
            frames.Add(frame);
        return frames;
    }
}
