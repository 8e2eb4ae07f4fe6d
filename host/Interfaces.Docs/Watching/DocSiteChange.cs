namespace Interfaces.Docs;

/// <summary>The site after files changed.</summary>
/// <param name="Site">The site as it is now.</param>
/// <param name="Slugs">The guides that look different: those whose text or images changed, were added or removed; all of them when the navigation, which is on every page, changed.</param>
public sealed record DocSiteChange(DocSite Site, IReadOnlyList<string> Slugs)
{
    internal static DocSiteChange? Between(DocSite before, DocSite after)
    {
        if (!Outline(before).SequenceEqual(Outline(after)))
            return new(after, [.. before.Slugs.Union(after.Slugs, StringComparer.Ordinal)]);

        var assets = before.Assets.Except(after.Assets).Concat(after.Assets.Except(before.Assets)).Select(asset => asset.Path).ToHashSet(StringComparer.Ordinal);
        var slugs = after.Pages
            .Where(page => before.Find(page.Slug)?.Syntax.Text != page.Syntax.Text || MentionsAny(page, assets))
            .Select(page => page.Slug)
            .ToList();

        // Anything else that a visitor cannot see on a page: a problem, or an asset that no page shows.
        return slugs.Count == 0 && assets.Count == 0 && before.Problems.SequenceEqual(after.Problems) ? null : new(after, slugs);
    }

    private static IEnumerable<(string, string, string?, bool)> Outline(DocSite site) =>
        site.Pages.Select(page => (page.Slug, page.Title, page.Category, page.Hidden));

    private static bool MentionsAny(DocPage page, HashSet<string> assets) =>
        assets.Any(path => page.Syntax.Text.Contains(path, StringComparison.Ordinal));
}
