using System.Collections.Concurrent;
using Interfaces.Docs;
using Interfaces.Host.Responses;

namespace Interfaces.Host.Pages;

/// <summary>
/// Finished pages, each made once for a version of the site and of the demos. There are as many keys as there are guides
/// and demos, because only what exists is ever asked for.
/// </summary>
internal sealed class PageCache(SiteSource site, DemoCatalog catalog)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>The page of a key, made now if nobody did or if something changed since.</summary>
    /// <param name="key">Which page.</param>
    /// <param name="make">Makes it; says whether it may be kept: a page that shows a failure that may pass may not.</param>
    /// <param name="cancellation">Ends the waiting, not the making.</param>
    public async Task<CachedContent> GetAsync(string key, Func<DocSite, Task<(CachedContent Content, bool Keep)>> make, CancellationToken cancellation)
    {
        while (true)
        {
            // Read before the page is made: a change meanwhile makes it one of the past at once.
            var (current, stamp) = (site.Current, catalog.Stamp);
            var entry = _entries.GetOrAdd(key, _ => new(current, stamp, new(() => Task.Run(() => make(current)))));
            if (!ReferenceEquals(entry.Site, current) || entry.Stamp != stamp)
            {
                _entries.TryRemove(new(key, entry));
                continue;
            }

            try
            {
                var (content, keep) = await entry.Making.Value.WaitAsync(cancellation);
                if (!keep)
                    _entries.TryRemove(new(key, entry));
                return content;
            }
            catch when (entry.Making.Value.IsFaulted)
            {
                _entries.TryRemove(new(key, entry));
                throw;
            }
        }
    }

    private sealed record Entry(DocSite Site, long Stamp, Lazy<Task<(CachedContent Content, bool Keep)>> Making);
}
