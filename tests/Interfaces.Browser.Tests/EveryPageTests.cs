using Interfaces.Docs.Reference;
using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>What is true of every page there is.</summary>
[Collection(nameof(SitePages))]
public sealed class EveryPageTests(Site site) : PageTests(site)
{
    // The same hundred links on all guides: looked at on some pages, they need not be on each.
    private const string SiteNavigation = ".site-nav";

    private static readonly string[] SomePages = ["/", "/docs/interface-state", "/demos", "/demos/signature_form"];

    public static TheoryData<string> Pages => new(
    [
        "/", "/demos", "/no-such-page",
        .. Directory.EnumerateFiles(Path.Combine(Site.Repository, "docs-site"), "*-*.md", SearchOption.AllDirectories)
            .Select(file => $"/docs/{Path.GetFileNameWithoutExtension(file)[3..]}").Order(StringComparer.Ordinal),
        .. ReferenceSubject.All.Select(subject => $"/docs/{subject.Slug}"),
        // Those of single components are on the pages of the reference.
        .. Site.DemoNames.Where(name => !name.EndsWith("_component", StringComparison.Ordinal)).Select(name => $"/demos/{name}"),
    ]);

    public static TheoryData<string> DarkPages => new([.. SomePages, "/demos/dropdown_component", "/demos/code_component", "/no-such-page"]);

    public static TheoryData<string> PagesOfAnyWidth => new([.. SomePages, "/docs/chatbot", "/demos/audio_mixer"]);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_and_quiet_and_asks_nobody_else(string path)
    {
        var said = new List<string>();
        var asked = new List<string>();
        var arrived = false;
        Reader.FrameNavigated += Arrive;
        Reader.Console += Hear;
        Reader.PageError += HearError;
        Reader.Request += Note;

        var response = await Reader.GotoAsync(Address + path);

        Assert.Equal(path == "/no-such-page" ? 404 : 200, response!.Status);
        Assert.Empty(await Axe.ViolationsAsync(Reader, SomePages.Contains(path) ? [] : [SiteNavigation]));
        Assert.DoesNotContain(said, line => path != "/no-such-page" || !line.Contains("404", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => !url.StartsWith(Address, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));

        Reader.FrameNavigated -= Arrive;
        Reader.Console -= Hear;
        Reader.PageError -= HearError;
        Reader.Request -= Note;

        // What the page before says while it is left is not said of this one. It is left for this one and nothing in
        // between: for a place that is not of the site, the browser would start a process, and for the page one more.
        void Arrive(object? sender, IFrame frame)
        {
            if (!arrived && frame == Reader.MainFrame)
                said.Clear();
            arrived |= frame == Reader.MainFrame;
        }

        void Hear(object? sender, IConsoleMessage message) => said.Add($"{message.Type}: {message.Text}");
        void HearError(object? sender, string error) => said.Add(error);
        void Note(object? sender, IRequest request) => asked.Add(request.Url);
    }

    [BrowserTheory]
    [MemberData(nameof(DarkPages))]
    public async Task A_dark_page_is_accessible(string path) =>
        Assert.Empty(await Axe.ViolationsAsync(await OpenAsync(path, new() { ColorScheme = ColorScheme.Dark })));

    [BrowserTheory]
    [MemberData(nameof(PagesOfAnyWidth))]
    public async Task A_page_is_no_wider_than_its_window(string path)
    {
        var page = await OpenAsync(path);
        foreach (var width in (int[])[360, 768, 1280, 2000])
        {
            await page.SetViewportSizeAsync(width, 800);

            Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, width);
        }
    }
}
