namespace Interfaces.Scripting.Tests.Classification;

/// <summary>A script with a bit of everything, compiled once.</summary>
public sealed class ExampleSource : IAsyncLifetime
{
    private const string Text =
        """"
        #!shebang
        #nullable enable
        // A comment with "quotes".
        using System.Globalization;
        /// <summary>A thing,
        /// see <see cref="int"/>.</summary>
        record Thing(string Name, int Count = 1) { public const double Pi = 3.14; }
        enum Color { Red }
        /// <summary>Says hello to <paramref name="name"/>.</summary>
        string Greet(string name, Color? color = null)
        {
            var local = name.Length + Thing.Pi;
            if (local > 0x10 && color is not Color.Red)
                return $"Hi {name,5:N0}\t{{}}" + @"C:\x""y" + '\n';
            foreach (var (a, b) in new[] { (1, 2) })
                local += a;
            return """raw {" text""";
        }
        #if NEVER
        this is off
        #endif
        var top = new Thing(Count: 2, Name: "x");
        new Blocks(Greet(top.Name.ToUpper(CultureInfo.InvariantCulture))) { new Textbox("Name") }
        """";

    public ScriptSource Source { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using var folder = new ScriptFolder();
        using var script = await folder.LoadAsync(Text);
        Source = script.Source;
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
