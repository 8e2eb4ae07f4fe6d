using Interfaces.Host.Assets;

namespace Interfaces.Host.Pages;

/// <summary>The frame that all pages share: head, header, the place of the content, footer.</summary>
internal sealed class PageFrame(AssetManifest assets, HostOptions options)
{
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%232c55d8'/%3E%3Cpath d='M4 5.5h8M4 10.5h5' stroke='%23fff' stroke-width='2' stroke-linecap='round'/%3E%3C/svg%3E";

    private static readonly (string Url, string Text)[] Sections = [("/", "Docs"), ("/demos", "Demos")];

    public Markup Render(PageContent page) => Markup.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{page.Title} · Interfaces</title>{Description(page)}
        <link rel="icon" href="{Icon}">
        <script src="{assets.UrlOf("theme.js")}"></script>
        <link rel="stylesheet" href="{assets.UrlOf("site.css")}">{Styles(page)}
        <script type="module" src="{assets.UrlOf("main.js")}"></script>
        </head>
        <body{Markup.Attribute("data-watch", options.Watch)}{Markup.Attribute("data-slug", page.Slug)}>
        <a class="skip" href="#content">Skip to content</a>
        <header class="site-header">{Menu(page)}
        <a class="brand" href="/">Interfaces</a>
        <nav class="site-links" aria-label="Site">{Sections.Select(section => Link(section.Url, section.Text, page.Section))}</nav>
        <button type="button" class="icon theme" aria-label="Theme"></button>
        </header>
        <div class="{(page.Navigation.IsEmpty ? "page wide" : "page")}">
        {page.Navigation}<main id="content"{Markup.Attribute("class", page.MainClass)}>
        {page.Main}</main>
        {page.Contents}</div>
        <footer class="site-footer">Served by Interfaces.</footer>
        </body>
        </html>

        """);

    // With the page, so that nothing is first shown without its style.
    private Markup Styles(PageContent page) => Markup.Join(assets.StylesFor(page.Main.ToString()).Select(url => Markup.Of($"\n<link rel=\"stylesheet\" href=\"{url}\">")));

    private static Markup Description(PageContent page) =>
        page.Description is { } text ? Markup.Of($"\n<meta name=\"description\" content=\"{text}\">") : default;

    private static Markup Menu(PageContent page) => page.Navigation.IsEmpty ? default : Markup.Of($"""

        <button type="button" class="icon menu" popovertarget="site-nav" aria-label="Guides"></button>
        """);

    private static Markup Link(string url, string text, string? section) =>
        Markup.Of($"<a href=\"{url}\"{Markup.Attribute("aria-current", url == section ? "page" : null)}>{text}</a>");
}
