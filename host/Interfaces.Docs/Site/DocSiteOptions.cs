namespace Interfaces.Docs;

/// <summary>Where the guides are, and how much of them is taken.</summary>
public sealed record DocSiteOptions
{
    /// <summary>The directory of the guides. Links inside it are not followed, so nothing outside is ever read.</summary>
    public required string Directory { get; init; }

    /// <summary>How problems name the directory. Default: the directory's own name, as <c>docs-site</c>.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The address of the home page. Default <c>/</c>.</summary>
    public string HomeUrl { get; init; } = "/";

    /// <summary>The address under which guides and assets are served. Default <c>/docs</c>.</summary>
    public string BaseUrl { get; init; } = "/docs";

    /// <summary>The address under which demos are served. Default <c>/demos</c>.</summary>
    public string DemosUrl { get; init; } = "/demos";

    /// <summary>Other addresses of the host that guides may link to; a link to anything else that begins with <c>/</c> is dead. Default <c>/healthz</c>.</summary>
    public IReadOnlyCollection<string> Routes { get; init; } = ["/healthz"];

    /// <summary>Writes the pages that follow the guide whose front matter says <c>reference: components</c>. Default: none. Called at each load.</summary>
    public Func<IReadOnlyList<GeneratedPage>>? Reference { get; init; }

    /// <summary>Whether raw HTML in guides is passed on. Default <see langword="true"/>: guides are written by the site's maintainers. When <see langword="false"/> it is shown as text.</summary>
    public bool RawHtml { get; init; } = true;

    /// <summary>The most guides that are read. Default 2,000; the rest is left out with a problem.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>The most bytes of one guide. Default 1 MiB; a larger one is left out with a problem.</summary>
    public int MaxPageBytes { get; init; } = 1 << 20;

    /// <summary>The most characters of front matter. Default 4,096.</summary>
    public int MaxFrontMatterLength { get; init; } = 4_096;

    /// <summary>The most assets. Default 10,000; the rest is left out with a problem.</summary>
    public int MaxAssets { get; init; } = 10_000;

    /// <summary>How long a watcher waits after the last change of a file before it reads. Default 100 ms.</summary>
    public TimeSpan Debounce { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How often a watcher looks by itself where the system cannot tell it of changes. Default 2 s.</summary>
    public TimeSpan RescanInterval { get; init; } = TimeSpan.FromSeconds(2);

    internal string Root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Directory));

    internal string Display(string relativePath)
    {
        var name = DisplayName ?? Path.GetFileName(Root);
        return relativePath.Length == 0 ? name : $"{name}/{relativePath}";
    }
}
