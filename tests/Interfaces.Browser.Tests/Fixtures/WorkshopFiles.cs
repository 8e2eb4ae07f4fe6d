namespace Interfaces.Browser.Tests;

/// <summary>What the workshop starts with.</summary>
internal static class WorkshopFiles
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["docs/index.md"] = "# Workshop\n\nNothing here.\n",
        ["docs/01-guides/01-edited.md"] = "# Edited\n\nBefore the demo.\n\n$code_edited\n$demo_edited\n\nAfter the demo.\n",
        ["docs/01-guides/02-twice.md"] = "# Twice\n\n$demo_remembering\n\nAnd again.\n\n$demo_remembering\n",
        ["docs/01-guides/03-broken.md"] = "# Broken\n\n$code_broken_later\n$demo_broken_later\n",
        ["scripts/edited.csx"] = Edited("Greet"),
        ["scripts/broken_later.csx"] = Edited("Works"),
        ["scripts/never_good.csx"] = "strin text = \"\";\n",
        ["scripts/passing.csx"] = Edited("Here"),
        ["scripts/remembering.csx"] = """
            var words = new State<List<string>>(() => []);

            (string, List<string>) Remember(string word, List<string> words)
            {
                List<string> all = [.. words, word];
                return (string.Join(' ', all), all);
            }

            new Interface(Remember, inputs: ["textbox", words], outputs: ["textbox", words])
            """,
        ["scripts/fragile.csx"] = """
            string Check(string text) => text switch
            {
                "user" => throw new UserError("Not this word."),
                "bad" => throw new InvalidOperationException("The inner workings."),
                _ => $"Checked {text}",
            };

            new Interface(Check)
            """,
        ["scripts/telling.csx"] = """
            int runs = 0;

            async IAsyncEnumerable<string> Tell(string word, [EnumeratorCancellation] CancellationToken cancellation)
            {
                var run = ++runs;
                var told = "";
                for (var number = 1; number <= 25; number++)
                {
                    told += $"{number} ";
                    yield return $"{word}, run {run}: {told}";
                    await Task.Delay(100, cancellation);
                }
            }

            new Interface(Tell, inputs: "textbox", outputs: new Markdown())
            """,
        ["scripts/dripping.csx"] = """
            var chat = new Chatbot("Chat");
            var said = new Textbox("Said");
            var (drip, stop, look) = (new Button("Drip"), new Button("Stop"), new Button("Look"));

            async IAsyncEnumerable<object> Drip([EnumeratorCancellation] CancellationToken cancellation)
            {
                yield return (List<ChatMessage>)["drop 0"];
                for (var drop = 1; ; drop++)
                {
                    await Task.Delay(5, cancellation);
                    yield return Output.Append($" {drop}");
                }
            }

            var dripping = drip.Click(Drip, [], [chat]);
            stop.Click(() => { }, new EventOptions { Cancels = [dripping] });
            look.Click((List<ChatMessage> chat) => chat[^1].Text, [chat], [said]);

            new Blocks { chat, drip, stop, look, said }
            """,
        ["scripts/uneven.csx"] = """
            async Task<string> Follow(string text)
            {
                await Task.Delay(text.Length < 3 ? 600 : 1);
                return $"<{text}>";
            }

            new Interface(Follow) { Live = true }
            """,
        ["scripts/talking.csx"] = SignalScripts.Talking,
        ["scripts/hostile.csx"] = HostileText.Script,
        ["scripts/two_fields.csx"] = """
            var first = new Textbox("First");
            var second = new Textbox("Second");
            var fill = new Button("Fill second");

            async Task<Textbox> Fill()
            {
                await Task.Delay(500);
                return second with { Value = "filled", Label = "Second, filled" };
            }

            fill.Click(Fill, [], [second]);

            new Blocks { first, second, fill }
            """,
    };

    /// <summary>A script with a button of this text, which its answer repeats.</summary>
    public static string Edited(string text) => $$"""
        string Answer(string name, int count) => $"{{text}} {name} {count}";

        new Interface(Answer, inputs: ["textbox", "number"]) { SubmitText = "{{text}}" }
        """;
}
