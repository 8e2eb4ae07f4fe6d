using Interfaces.Docs;
using Interfaces.Docs.Reference;

namespace Interfaces.Host.Pages;

/// <summary>The guides as they are now: read once, or followed while their folder is watched.</summary>
internal sealed class SiteSource : IDisposable
{
    private readonly DocSiteWatcher? _watcher;
    private readonly DocSite? _site;

    public SiteSource(HostOptions options, TimeProvider time, DemoCatalog demos)
    {
        var site = new DocSiteOptions { Directory = options.Docs, Reference = () => ReferencePages.Make(demos.Names) };
        if (options.Watch)
            _watcher = new(site, time);
        else
            _site = DocSite.Load(site);
    }

    public DocSite Current => _watcher?.Current ?? _site!;

    /// <summary>Called after <see cref="Current"/> changed, one call at a time. Never, when nothing is watched.</summary>
    public event Action<DocSiteChange> Changed
    {
        add => _watcher?.Changed += value;
        remove => _watcher?.Changed -= value;
    }

    public void Dispose() => _watcher?.Dispose();
}
