namespace Interfaces;

/// <summary>A function with a user interface around it: what the last expression of a script evaluates to.</summary>
public abstract class Demo : IRaisesLoad, IRaisesUnload
{
    private readonly BlockIdentity _identity = new();

    /// <summary>Makes a demo.</summary>
    protected Demo()
    {
    }

    /// <summary>The heading above the demo. Default: none.</summary>
    public string? Title { get; init; }

    /// <summary>Markdown between the heading and the components. Default: none.</summary>
    public string? Description { get; init; }

    /// <summary>Markdown below the components. Default: none.</summary>
    public string? Article { get; init; }

    /// <summary>Several events that call the same handler: <c>Demo.On(name.Submit(), greet.Click()).Run(Greet, name, greeting)</c>.</summary>
    /// <param name="triggers">The events. Default: the opening of the page, and each change of an input of the handler.</param>
    public static TriggerSet On(params IReadOnlyList<Trigger> triggers)
    {
        ArgumentNullException.ThrowIfNull(triggers);
        return new TriggerSet([.. triggers]);
    }

    BlockIdentity IEventSource.Identity => _identity;

    /// <summary>The ends of the addresses of the demo's pages; the demo's own is the empty one.</summary>
    internal virtual IReadOnlyList<string> Routes => [""];

    /// <summary>Puts the blocks in their places.</summary>
    /// <exception cref="DemoDefinitionException">The demo is wired wrongly.</exception>
    internal DemoLayout Lay() => new(LayOut(), _identity, Title is not null);

    /// <summary>Puts the blocks in their places. Called once.</summary>
    protected internal abstract Container LayOut();
}
