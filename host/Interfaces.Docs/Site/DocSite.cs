using Interfaces.Docs.Syntax;

namespace Interfaces.Docs;

/// <summary>The guides of a directory, read and put in order. Immutable: after a change, load another.</summary>
public sealed class DocSite
{
    private readonly Dictionary<string, DocPage> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocPage> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocAsset> _assets;
    private readonly List<DocPage> _pages = [];
    private readonly List<DocProblem> _problems;
    private readonly List<DocPage> _order;
    private readonly Dictionary<DocPage, int> _positions;

    private DocSite(DocSiteOptions options, DocSite? previous)
    {
        Options = options;
        var files = new SiteFiles(options);
        _assets = files.Assets;
        _problems = [.. files.Problems];
        foreach (var file in files.Pages)
            Add(file, previous);

        Navigation = [.. _pages
            .Where(page => page is { Hidden: false, Slug: not "" })
            .GroupBy(page => page.PageFile.Folder)
            .Select(group => new DocCategory(group.First().Category, [.. group]))];
        _order = [.. _pages.Where(page => page is { Hidden: false, Slug: "" }), .. Navigation.SelectMany(category => category.Pages)];
        _positions = _order.Select((page, index) => (page, index)).ToDictionary(pair => pair.page, pair => pair.index);
    }

    /// <summary>What the site was loaded with.</summary>
    public DocSiteOptions Options { get; }

    /// <summary>All guides, hidden ones too, in order.</summary>
    public IReadOnlyList<DocPage> Pages => _pages;

    /// <summary>The home page, <c>index.md</c>, or <see langword="null"/>.</summary>
    public DocPage? Home => Find("");

    /// <summary>Categories and their guides in order, without the home page and hidden guides.</summary>
    public IReadOnlyList<DocCategory> Navigation { get; }

    /// <summary>The files under <c>assets/</c>.</summary>
    public IReadOnlyCollection<DocAsset> Assets => _assets.Values;

    /// <summary>What was wrong while loading: duplicate slugs, bad names, front matter, files left out. <see cref="DocCheck"/> finds these and everything else.</summary>
    public IReadOnlyList<DocProblem> Problems => _problems;

    /// <summary>Reads a directory. A directory that does not exist gives an empty site with a problem.</summary>
    /// <param name="options">Where, and how much.</param>
    /// <exception cref="IOException">A file could not be read, as happens while an editor writes it.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static DocSite Load(DocSiteOptions options) => Load(options, previous: null);

    internal static DocSite Load(DocSiteOptions options, DocSite? previous)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(options, previous);
    }

    /// <summary>The guide of a slug, or <see langword="null"/>.</summary>
    /// <param name="slug">As in the address; the home page's is empty.</param>
    public DocPage? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The asset of a path inside <c>assets/</c>, or <see langword="null"/>. Looks in a list: any text is safe to ask for.</summary>
    /// <param name="path">With forward slashes: <c>diagrams/click.svg</c>.</param>
    public DocAsset? FindAsset(string path) => _assets.GetValueOrDefault(path);

    /// <summary>The guide before one in reading order, or <see langword="null"/>.</summary>
    /// <param name="page">A guide of this site.</param>
    public DocPage? Previous(DocPage page) => Neighbour(page, -1);

    /// <summary>The guide after one in reading order, or <see langword="null"/>.</summary>
    /// <param name="page">A guide of this site.</param>
    public DocPage? Next(DocPage page) => Neighbour(page, +1);

    /// <summary>The way from the home page to a guide, the guide last.</summary>
    /// <param name="page">A guide of this site.</param>
    public IReadOnlyList<DocCrumb> Breadcrumbs(DocPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Slug.Length == 0)
            return [new(page.Title, null)];

        var crumbs = new List<DocCrumb> { new(Home?.Title ?? "Documentation", Options.HomeUrl) };
        if (page.Category is { } category)
            crumbs.Add(new(category, null));
        crumbs.Add(new(page.Title, null));
        return crumbs;
    }

    /// <summary>The slugs nearest to one that does not exist, for a page that says so.</summary>
    /// <param name="slug">What was asked for.</param>
    /// <param name="count">At most how many.</param>
    public IReadOnlyList<DocPage> Nearest(string slug, int count) =>
        [.. NearestName.Rank(slug, _bySlug.Keys, count).Select(found => _bySlug[found])];

    internal DocPage? FindByPath(string path) => _byPath.GetValueOrDefault(path);

    internal IEnumerable<string> Slugs => _bySlug.Keys;

    internal IEnumerable<string> AssetPaths => _assets.Keys;

    private DocPage? Neighbour(DocPage page, int step) =>
        _positions.TryGetValue(page, out var index) ? _order.ElementAtOrDefault(index + step) : null;

    private void Add(PageFile file, DocSite? previous)
    {
        var (text, unreadable) = PageReader.Read(file, Options.MaxPageBytes);
        if (text is null)
        {
            _problems.Add(new(file.DisplayPath, 1, 1, unreadable!));
            return;
        }

        var page = Add(file, text, previous);
        if (page?.Syntax.FrontMatter.HasReference != true)
            return;
        foreach (var generated in Options.Reference?.Invoke() ?? [])
            Add(file with { FullPath = "", Path = Beside(file.Path, generated), DisplayPath = Beside(file.DisplayPath, generated), Slug = generated.Slug }, generated.Markdown, previous);
    }

    // A page that no file holds stands beside the one that it follows.
    private static string Beside(string path, GeneratedPage page) => $"{path[..(path.LastIndexOf('/') + 1)]}{page.Slug}.md";

    private DocPage? Add(PageFile file, string text, DocSite? previous)
    {
        var page = previous?.FindByPath(file.Path) is { } same && same.Syntax.Text == text && same.PageFile == file
            ? same
            : new DocPage(file, UrlOf(file.Slug), PageSyntax.Parse(text, Options));
        _problems.AddRange(page.Syntax.Problems.Select(problem => page.ProblemAt(problem.Offset, problem.Message, problem.Suggestion)));
        if (!_bySlug.TryAdd(file.Slug, page))
        {
            _problems.Add(new(file.DisplayPath, 1, 1,
                $"The address '{page.Url}' is already that of {_bySlug[file.Slug].File}; this guide is left out. Rename one of the two files."));
            return null;
        }

        _byPath.Add(file.Path, page);
        _pages.Add(page);
        return page;
    }

    private string UrlOf(string slug) => slug.Length == 0 ? Options.HomeUrl : $"{Options.BaseUrl}/{slug}";
}
