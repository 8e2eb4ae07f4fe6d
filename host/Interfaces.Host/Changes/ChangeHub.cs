using System.Text.Json;
using System.Threading.Channels;
using Interfaces.Docs;
using Interfaces.Host.Pages;

namespace Interfaces.Host.Changes;

/// <summary>Tells open pages what was edited. A page that does not keep up loses the oldest news, and holds up nobody.</summary>
internal sealed class ChangeHub : IDisposable
{
    private const int MaxPending = 256;

    private readonly Lock _gate = new();
    private readonly HashSet<Channel<Change>> _listeners = [];
    private readonly DemoCatalog _catalog;
    private readonly SiteSource _site;
    private readonly int _maxListeners;

    public ChangeHub(DemoCatalog catalog, SiteSource site, HostOptions options)
    {
        (_catalog, _site, _maxListeners) = (catalog, site, options.Limits.MaxListeners);
        _catalog.Changed += OnDemo;
        _site.Changed += OnSite;
    }

    /// <summary>How many pages listen.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _listeners.Count;
        }
    }

    /// <summary>Listens from now on.</summary>
    /// <returns>What to read and to dispose at the end; <see langword="null"/> when too many listen already.</returns>
    public ChangeListener? Listen()
    {
        var channel = Channel.CreateBounded<Change>(new BoundedChannelOptions(MaxPending) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            if (_listeners.Count >= _maxListeners)
                return null;
            _listeners.Add(channel);
        }

        return new(channel.Reader, () =>
        {
            lock (_gate)
                _listeners.Remove(channel);
        });
    }

    public void Dispose()
    {
        _catalog.Changed -= OnDemo;
        _site.Changed -= OnSite;
    }

    // The demo itself, and the pages that show its source.
    private void OnDemo(string name)
    {
        Publish(new("demo", JsonSerializer.Serialize(new { name })));
        foreach (var page in _site.Current.Pages.Where(page => page.Demos.Contains(name, StringComparer.Ordinal)))
            PublishPage(page.Slug);
        PublishPage($"demos/{name}");
        PublishPage("demos");
    }

    private void OnSite(DocSiteChange change)
    {
        foreach (var slug in change.Slugs)
            PublishPage(slug);
    }

    private void PublishPage(string slug) => Publish(new("page", JsonSerializer.Serialize(new { slug })));

    private void Publish(Change change)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners)
                listener.Writer.TryWrite(change);
        }
    }
}
