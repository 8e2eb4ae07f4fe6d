namespace Interfaces.Host.Tests;

/// <summary>A folder with scripts and guides, for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    public const string Greeter =
        """
        // Says hello.
        // To anyone.
        string Greet(string name) => $"Hello {name}!";

        var name = new Textbox("Name");
        var greeting = new Textbox("Greeting");
        var greet = new Button("Greet");
        greet.Click(Greet, name, greeting);

        new Blocks("Greeter") { name, greet, greeting }
        """;

    // Kept from run to run: a script that did not change is compiled once.
    private static readonly string Cache = Path.Combine(AppContext.BaseDirectory, "script-cache");

    private readonly string _root = Directory.CreateTempSubdirectory("interfaces-host-").FullName;

    public TestFolder()
    {
        Directory.CreateDirectory(Scripts);
        Directory.CreateDirectory(Docs);
    }

    public string Scripts => Path.Combine(_root, "scripts");

    public string Docs => Path.Combine(_root, "docs-site");

    public static void Hello(TestFolder folder)
    {
        folder.Write("scripts/greeter.csx", Greeter);
        folder.Write("docs-site/index.md", "# Welcome\n\nRead [on](01-basics/01-hello.md).\n");
        folder.Write("docs-site/01-basics/01-hello.md", "# Hello\n\nA first demo.\n\n## Try it\n\n$code_greeter\n$demo_greeter\n\n## More\n\nSoon.\n");
        folder.Write("docs-site/01-basics/02-next.md", "# What next\n\nNothing.\n");
        folder.Write("docs-site/assets/note.txt", "a note");
    }

    public HostOptions Options() => new()
    {
        Scripts = Scripts,
        Docs = Docs,
        Watch = false,
        Scripting = new() { CacheDirectory = Cache },
        Uploads = new() { Folder = Path.Combine(_root, "uploads"), KeepFreeBytes = 0 },
    };

    public void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(_root, path));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
