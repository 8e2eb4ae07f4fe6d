namespace Interfaces.Docs.Links;

/// <summary>Finds where the links of guides lead. Only looks into lists: no link becomes a path on disk.</summary>
internal sealed class LinkResolver(DocSite site, IReadOnlyCollection<string> demoNames)
{
    private const string Assets = "assets/";
    private const string Extension = ".md";

    private readonly DocSiteOptions _options = site.Options;

    public DocLink Resolve(DocPage page, string url)
    {
        if (LinkTarget.SchemeOf(url) is { } scheme)
        {
            return LinkTarget.IsAllowed(scheme)
                ? new DocLink.ToElsewhere(url)
                : new DocLink.Dead(url, $"'{url}' does not begin with http, https or mailto, nor is it an address of this site.");
        }

        var target = LinkTarget.Parse(url);
        var path = Uri.UnescapeDataString(target.Path);
        return path.Length == 0
            ? target.Anchor.Length == 0 && target.Query.Length == 0 && url.Length == 0
                ? new DocLink.Dead(url, "The link leads nowhere: it is empty.")
                : ToPage(page, "", target, url)
            : path[0] == '/' ? ResolveAbsolute(path, target, url) : ResolveRelative(page, path, target, url);
    }

    private DocLink ResolveAbsolute(string path, LinkTarget target, string url)
    {
        var trimmed = path.Length > 1 ? path.TrimEnd('/') : path;
        if (trimmed == _options.HomeUrl || trimmed == _options.BaseUrl)
            return site.Home is { } home ? ToPage(home, home.Url, target, url) : new DocLink.ToRoute(url);
        if (Under(path, _options.BaseUrl) is { } inside)
            return ResolveInside(inside, target, url);
        if (trimmed == _options.DemosUrl)
            return new DocLink.ToRoute(url);
        if (Under(path, _options.DemosUrl) is { } demo)
            return ToDemo(demo.TrimEnd('/'), url);

        return _options.Routes.Contains(trimmed, StringComparer.Ordinal)
            ? new DocLink.ToRoute(url)
            : Dead(url, $"This site has nothing at '{path}'.", path, [_options.BaseUrl, _options.DemosUrl, .. _options.Routes]);
    }

    private DocLink ResolveInside(string path, LinkTarget target, string url)
    {
        if (path.StartsWith(Assets, StringComparison.Ordinal))
            return ToAsset(path[Assets.Length..], target, url);

        var isMarkdown = path.EndsWith(Extension, StringComparison.Ordinal);
        var slug = isMarkdown ? path[..^Extension.Length] : path.TrimEnd('/');
        if (site.Find(slug) is not { } found)
            return NoGuide(slug, url);
        return isMarkdown ? new DocLink.ToRoute(url) : ToPage(found, found.Url, target, url);
    }

    private DocLink ResolveRelative(DocPage page, string path, LinkTarget target, string url)
    {
        if (Normalize(page.PageFile.Folder, path) is not { } inside)
            return new DocLink.Dead(url, $"'{path}' leaves the directory of the guides.");

        // Assets stand in the directory itself; from a guide in a folder both assets/x and ../assets/x mean them.
        var fromHere = inside.StartsWith(Assets, StringComparison.Ordinal) ? inside : Normalize(null, path) ?? inside;
        if (fromHere.StartsWith(Assets, StringComparison.Ordinal))
            return ToAsset(fromHere[Assets.Length..], target, url);
        if (site.FindByPath(inside) is { } byPath)
            return ToPage(byPath, byPath.Url, target, url);

        var name = inside[(inside.LastIndexOf('/') + 1)..];
        if (name.EndsWith(Extension, StringComparison.Ordinal))
            name = FileName.Parse(name[..^Extension.Length]).Name;
        return site.Find(name) is { } bySlug && name.Length > 0
            ? ToPage(bySlug, bySlug.Url, target, url)
            : NoGuide(name, url);
    }

    private static DocLink ToPage(DocPage page, string address, LinkTarget target, string url)
    {
        var anchor = Uri.UnescapeDataString(target.Anchor);
        return anchor.Length == 0 || page.Anchors.Contains(anchor)
            ? new DocLink.ToPage(page, address + target.Tail)
            : Dead(url, $"{page.File} has no heading '#{anchor}'.", anchor, page.Anchors, "#");
    }

    private DocLink ToAsset(string path, LinkTarget target, string url) => site.FindAsset(path) is { } asset
        ? new DocLink.ToAsset(asset, $"{_options.BaseUrl}/{Assets}{Escape(path)}{target.Tail}")
        : Dead(url, $"There is no file {_options.Display(Assets + path)}.", path, site.AssetPaths, Assets);

    private DocLink ToDemo(string name, string url) => demoNames.Contains(name)
        ? new DocLink.ToRoute(url)
        : Dead(url, $"There is no demo '{name}'.", name, demoNames, _options.DemosUrl + "/");

    private DocLink.Dead NoGuide(string slug, string url) => Dead(url, $"There is no guide '{slug}'.", slug, site.Slugs, "");

    private static DocLink.Dead Dead(string url, string message, string wanted, IEnumerable<string> candidates, string prefix = "") =>
        new(url, message, NearestName.Find(wanted, candidates) is { } nearest ? $"'{prefix}{nearest}'" : null);

    private static string? Under(string path, string start) =>
        path.Length > start.Length && path[start.Length] == '/' && path.StartsWith(start, StringComparison.Ordinal)
            ? path[(start.Length + 1)..]
            : null;

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // The path inside the directory after following its dots, or null when they lead out of it.
    private static string? Normalize(string? folder, string path)
    {
        var parts = new List<string>();
        if (folder is not null)
            parts.Add(folder);
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part is not "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
