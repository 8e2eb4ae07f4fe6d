using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Interfaces.Engine;
using Interfaces.Host.Tests.Events;

namespace Interfaces.Host.Tests.Links;

public sealed class LinkTests : IAsyncLifetime
{
    private const string Script = """
        var count = new State<List<int>>(() => []);
        var name = new Textbox("Name");
        var age = new Number<int>("Age") { Maximum = 150 };
        var secret = new Textbox("Password") { Type = TextboxType.Password };
        var add = new Button("Add");
        var shown = new Textbox("Shown");
        add.Click((List<int> numbers) => (numbers = [.. numbers, numbers.Count], string.Join(" ", numbers)), [count], [count, shown]);
        name.Change((string text, int age, string word) => "", [name, age, secret], [shown]);
        new Blocks { name, age, secret, add, shown, new DeepLinkButton() }
        """;

    private EventSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await EventSite.StartAsync();
        _site.Site.Folder.Write("scripts/linked.csx", Script);
        await _site.Site.Service<Interfaces.Scripting.ScriptLibrary>().RefreshAsync();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_link_opens_the_demo_as_it_stood_without_secrets()
    {
        var session = await _site.OpenAsync("linked");
        using (var added = await _site.PostAsync("linked", session, 1, 1))
            await added.RestAsync();
        var link = await MakeAsync(session, """{"1":"Ada <b>","2":36,"3":"hunter2"}""");

        using var response = await _site.Site.GetAsync($"/demos/linked?link={link}");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("Ada <b>", page.QuerySelector("#d1-1-input")!.GetAttribute("value"));
        Assert.Equal("36", page.QuerySelector("#d1-2-input")!.GetAttribute("value"));
        Assert.Equal("", page.QuerySelector("#d1-3-input")!.GetAttribute("value"));
        var opened = page.QuerySelector("section.demo")!.GetAttribute("data-opened");
        Assert.NotEqual(session, opened);
        using var more = await _site.PostAsync("linked", opened!, 1, 1);
        Assert.Contains(await more.RestAsync(), message => message.Kind == "patch" && message.Html.Contains("0 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_read_is_left_out_and_an_unknown_link_shows_the_demo_as_it_is()
    {
        var session = await _site.OpenAsync("linked");
        var link = await MakeAsync(session, """{"1":"Ada","2":151,"99":"x","4":"x"}""");
        var page = new HtmlParser().ParseDocument(await (await _site.Site.GetAsync($"/demos/linked?link={link}")).Content.ReadAsStringAsync());
        Assert.Equal("Ada", page.QuerySelector("#d1-1-input")!.GetAttribute("value"));
        Assert.Equal("", page.QuerySelector("#d1-2-input")!.GetAttribute("value"));

        foreach (var unknown in (string[])[new('0', 32), "..%2F", "", link.ToUpperInvariant()])
        {
            using var plain = await _site.Site.GetAsync($"/demos/linked?link={unknown}");
            Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
            Assert.DoesNotContain("data-opened", await plain.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_is_of_one_demo_and_of_one_session()
    {
        var session = await _site.OpenAsync("linked");
        using var foreign = await PostAsync("form", session, "{}");
        Assert.Equal(HttpStatusCode.Gone, foreign.StatusCode);
        using var bad = await PostAsync("linked", session, "[]");
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);

        var link = await MakeAsync(session, """{"1":"Ada"}""");
        Assert.Null(_site.Site.Service<LinkStore>().Find("form", link));
    }

    [Fact]
    public void Links_end_and_the_oldest_makes_room()
    {
        var time = new ManualTime();
        var store = new LinkStore(new EngineOptions { MaxLinks = 2, MaxLinkBytes = 100, LinkLifetime = TimeSpan.FromHours(1) }, time);
        var link = new DemoLink(new Dictionary<string, System.Text.Json.JsonElement>(), new Dictionary<string, System.Text.Json.JsonElement>(), 100);
        var ids = Enumerable.Range(0, 3).Select(_ => store.Add("a", link)!).ToArray();

        Assert.Equal([null, link, link], ids.Select(id => store.Find("a", id)));
        Assert.Null(store.Add("a", link with { Bytes = 101 }));
        time.Advance(TimeSpan.FromHours(1));
        Assert.Null(store.Find("a", ids[2]));
    }

    [Fact]
    public void All_links_together_have_an_end()
    {
        var store = new LinkStore(new EngineOptions { MaxLinkBytes = 1_000, MaxTotalLinkBytes = 2_500 }, new ManualTime());
        var link = new DemoLink(new Dictionary<string, System.Text.Json.JsonElement>(), new Dictionary<string, System.Text.Json.JsonElement>(), 1_000);
        var ids = Enumerable.Range(0, 4).Select(_ => store.Add("a", link)!).ToArray();

        Assert.Equal([null, null, link, link], ids.Select(id => store.Find("a", id)));
        Assert.NotNull(store.Add("a", link with { Bytes = 500 }));
        Assert.Equal(3, store.Count);
    }

    private async Task<string> MakeAsync(string session, string values)
    {
        using var response = await PostAsync("linked", session, values);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["link"]!;
    }

    private Task<HttpResponseMessage> PostAsync(string demo, string session, string values) =>
        _site.Site.SendAsync(HttpMethod.Post, $"/demos/{demo}/links", TestSite.Json($$"""{"session":"{{session}}","values":{{values}}}"""));
}
