using Interfaces.Engine;
using Interfaces.Scripting;

namespace Interfaces.Host.Tests.Demos;

public sealed class DemoCatalogTests
{
    private const string Broken = "new Blocks { misspelt }";
    private static readonly string Edited = TestFolder.Greeter.Replace("\"Greeter\"", "\"Welcomer\"", StringComparison.Ordinal);

    [Fact]
    public async Task All_who_ask_share_one_engine()
    {
        await using var site = await TestSite.StartAsync();
        var catalog = site.Service<DemoCatalog>();

        var states = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => catalog.GetAsync("greeter").AsTask()));

        Assert.NotNull(states[0]!.Version);
        Assert.All(states, state => Assert.Same(states[0]!.Version!.Engine, state!.Version!.Engine));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("../greeter")]
    [InlineData("Greeter")]
    public async Task There_is_nothing_by_a_name_that_no_script_has(string name)
    {
        await using var site = await TestSite.StartAsync();

        Assert.Null(await site.Service<DemoCatalog>().GetAsync(name));
        Assert.Null(await site.Service<DemoCatalog>().ReadTextAsync(name));
    }

    [Fact]
    public async Task An_edited_script_gets_a_new_engine_and_ends_the_sessions_of_the_old()
    {
        await using var site = await TestSite.StartAsync();
        var catalog = site.Service<DemoCatalog>();
        var before = (await catalog.GetAsync("greeter"))!.Version!;
        var session = before.Engine.OpenSession();

        await EditAsync(site, Edited);
        var after = (await catalog.GetAsync("greeter"))!.Version!;

        Assert.NotSame(before, after);
        Assert.Equal("Welcomer", after.Engine.Definition.Demo.Title);
        Assert.Null(before.TryUse());
        Assert.NotNull(after.TryUse());
        Assert.False(site.Service<SessionStore>().TryGet(session.Id, out _));
    }

    [Fact]
    public async Task An_old_version_stays_until_its_last_event_has_ended()
    {
        await using var site = await TestSite.StartAsync();
        var catalog = site.Service<DemoCatalog>();
        var before = (await catalog.GetAsync("greeter"))!.Version!;
        var session = before.Engine.OpenSession();
        var running = before.TryUse()!;

        await EditAsync(site, Edited);
        await catalog.GetAsync("greeter");
        Assert.True(site.Service<SessionStore>().TryGet(session.Id, out _));
        Assert.NotNull(before.Script.Demo);

        running.Dispose();
        running.Dispose();
        Assert.False(site.Service<SessionStore>().TryGet(session.Id, out _));
        Assert.Throws<ObjectDisposedException>(() => before.Script.Demo);
    }

    [Fact]
    public async Task While_an_edited_script_does_not_compile_its_last_good_version_serves()
    {
        await using var site = await TestSite.StartAsync();
        var catalog = site.Service<DemoCatalog>();
        var good = (await catalog.GetAsync("greeter"))!.Version!;

        await EditAsync(site, Broken);
        var broken = (await catalog.GetAsync("greeter"))!;
        Assert.Same(good, broken.Version);
        Assert.Equal("CS0103", Assert.Single(broken.Errors).Id);
        Assert.Equal(Broken, broken.Source.Text);

        await EditAsync(site, Edited);
        var mended = (await catalog.GetAsync("greeter"))!;
        Assert.Empty(mended.Errors);
        Assert.Equal("Welcomer", mended.Version!.Engine.Definition.Demo.Title);
    }

    [Fact]
    public async Task A_script_that_is_wired_wrongly_keeps_the_last_good_version_too()
    {
        await using var site = await TestSite.StartAsync();
        var catalog = site.Service<DemoCatalog>();
        var good = (await catalog.GetAsync("greeter"))!.Version!;

        await EditAsync(site, "var a = new Textbox(\"A\");\nvar go = new Button(\"Go\");\ngo.Click((string x, string y) => x, [a], [a]);\nnew Blocks { a, go }\n");
        var state = (await catalog.GetAsync("greeter"))!;

        Assert.Same(good, state.Version);
        Assert.NotNull(good.Script.Demo);
        Assert.Equal((DiagnosticIds.BadDemo, 3), (Assert.Single(state.Errors).Id, state.Errors[0].Line));
    }

    [Fact]
    public async Task A_deleted_script_is_gone_and_its_version_ends()
    {
        await using var site = await TestSite.StartAsync();
        var catalog = site.Service<DemoCatalog>();
        var version = (await catalog.GetAsync("greeter"))!.Version!;
        var told = Told(catalog);

        site.Folder.Delete("scripts/greeter.csx");
        await site.Service<ScriptLibrary>().RefreshAsync();
        await site.Service<ScriptLibrary>().RefreshAsync();

        Assert.Equal("greeter", await told.WaitAsync(TestSite.Patience));
        Assert.Null(await catalog.GetAsync("greeter"));
        Assert.Null(version.TryUse());
    }

    [Fact]
    public async Task A_change_counts_up_the_stamp_and_a_first_look_does_not()
    {
        await using var site = await TestSite.StartAsync();
        var catalog = site.Service<DemoCatalog>();
        var stamp = catalog.Stamp;

        await catalog.GetAsync("greeter");
        Assert.Equal(stamp, catalog.Stamp);

        await EditAsync(site, Edited);
        Assert.NotEqual(stamp, catalog.Stamp);
    }

    private static async Task EditAsync(TestSite site, string text)
    {
        var told = Told(site.Service<DemoCatalog>());
        site.Folder.Write("scripts/greeter.csx", text);
        await site.Service<ScriptLibrary>().RefreshAsync();
        await told.WaitAsync(TestSite.Patience);
    }

    private static Task<string> Told(DemoCatalog catalog)
    {
        var told = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        catalog.Changed += name => told.TrySetResult(name);
        return told.Task;
    }
}
