namespace Interfaces.Host.Tests.Events;

/// <summary>The demos of the tests of events.</summary>
internal static class EventScripts
{
    /// <summary>Blocks: 1 to 4 are read, 5 shows them and how many there were before.</summary>
    public const string Form =
        """
        var name = new Textbox("Name");
        var age = new Number<long>("Age");
        var agree = new Checkbox("Agree");
        var kind = new Radio<string>(["cat", "dog"], "Kind");
        var shown = new Textbox("Shown");
        var go = new Button("Go");
        var count = new State<int>(0);

        (string, int) Show(string name, long age, bool agree, string kind, int count) => ($"{name} {age} {agree} {kind} {count + 1}", count + 1);

        go.Click(Show, [name, age, agree, kind, count], [shown, count]);

        new Blocks("Form") { name, age, agree, kind, shown, go }
        """;

    /// <summary>Block 1 says how many steps; each waits at the gate of the test, and fills 2 and 3.</summary>
    public const string Steps =
        """
        using System.Runtime.CompilerServices;

        var call = (Func<int>)AppDomain.CurrentDomain.GetData("SIGNALS.call")!;
        var pass = (Func<CancellationToken, Task>)AppDomain.CurrentDomain.GetData("SIGNALS.pass")!;
        var count = new Number("Count");
        var (first, second) = (new Textbox("First"), new Textbox("Second"));
        var go = new Button("Go");
        var free = new Button("Free");

        async IAsyncEnumerable<(string, string)> Step(int count, [EnumeratorCancellation] CancellationToken cancellation)
        {
            call();
            for (var step = 1; step <= count; step++)
            {
                await pass(cancellation);
                yield return ($"first {step}", $"second {step}");
            }
        }

        IEnumerable<(string, string)> Run(int count) => Enumerable.Range(1, count).Select(step => ($"first {step}", $"second {call()}"));

        go.Click(Step, [count], [first, second]);
        free.Click(Run, [count], [first, second]);

        new Blocks("Steps") { count, first, second, go, free }
        """;

    /// <summary>Handlers that go wrong, each in its way.</summary>
    public const string Broken =
        """
        record Fragile : Component<string>
        {
            protected override Markup Render(RenderContext context) => Value == "boom" ? throw new InvalidOperationException("secret of rendering") : Markup.Text(Value ?? "");
        }

        var fragile = new Fragile { Label = "Fragile" };
        var shown = new Textbox("Shown");
        var (draw, fail, say, whole) = (new Button("Draw"), new Button("Fail"), new Button("Say"), new Button("Whole"));

        draw.Click(() => ("boom", "drawn"), [], [fragile, shown]);
        fail.Click(() => { throw new InvalidOperationException("secret of handling"); });
        say.Click(() => { throw new UserError("half a pair \ud83d here"); });
        whole.Click(() => ("whole", "well"), [], [fragile, shown]);
        record Knock : EventData
        {
            public int Times { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException("times", "secret of knocking"); }
        }

        var door = new Fragile { Label = "Door" };
        door.On("knock", (Knock knock) => $"{knock.Times} times", outputs: [shown]);

        new Blocks("Broken") { fragile, shown, draw, fail, say, whole, door }
        """;

    /// <summary>Its handler waits at the gate of the test, and never looks whether it is cancelled.</summary>
    public const string Deaf =
        """
        var pass = (Func<CancellationToken, Task>)AppDomain.CurrentDomain.GetData("SIGNALS.pass")!;
        var (shown, go) = (new Textbox("Shown"), new Button("Go"));

        string Deaf()
        {
            pass(CancellationToken.None).Wait();
            return "heard";
        }

        go.Click(Deaf, shown);

        new Blocks("Deaf") { shown, go }
        """;

    public static void All(TestFolder folder, string signals)
    {
        folder.Write("scripts/form.csx", Form);
        folder.Write("scripts/steps.csx", Steps.Replace("SIGNALS", signals, StringComparison.Ordinal));
        folder.Write("scripts/deaf.csx", Deaf.Replace("SIGNALS", signals, StringComparison.Ordinal));
        folder.Write("scripts/broken.csx", Broken);
        folder.Write("scripts/greeter.csx", TestFolder.Greeter);
        folder.Write("docs-site/index.md", "# Welcome\n");
    }
}
