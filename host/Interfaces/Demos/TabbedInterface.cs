namespace Interfaces;

/// <summary>Several demos in one, each in a tab.</summary>
/// <example><code>new TabbedInterface([hello, bye], ["Hello", "Bye"])</code></example>
public sealed class TabbedInterface : Demo
{
    private readonly Tabs _tabs = [];

    /// <summary>Puts demos into tabs.</summary>
    /// <param name="demos">The demos, at least one.</param>
    /// <param name="tabNames">The labels of the tabs, one for each demo. Default: the demos' titles; where there is none, "Tab 1" and so on.</param>
    /// <param name="title">The heading above the tabs. Default: none.</param>
    /// <exception cref="ArgumentException">There is no demo, or there are more or fewer names than demos.</exception>
    /// <exception cref="DemoDefinitionException">One of the demos is wired wrongly.</exception>
    public TabbedInterface(IReadOnlyList<Demo> demos, IReadOnlyList<string>? tabNames = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(demos);
        if (demos.Count == 0)
            throw new ArgumentException("A TabbedInterface needs at least one demo.", nameof(demos));
        if (tabNames is not null && tabNames.Count != demos.Count)
            throw new ArgumentException($"There are {demos.Count} demos and {tabNames.Count} names of tabs. Name each demo's tab, or none.", nameof(tabNames));

        Title = title;
        for (var index = 0; index < demos.Count; index++)
            _tabs.Add(new Tab(tabNames?[index] ?? demos[index].Title ?? $"Tab {index + 1}") { demos[index] });
    }

    /// <inheritdoc/>
    protected internal override Container LayOut() => _tabs;
}
