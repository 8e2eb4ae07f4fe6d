namespace Interfaces;

/// <summary>A block whose content is made while the demo runs: what <see cref="Interfaces.Render"/> is.</summary>
public abstract record Region : Block
{
    private readonly Delegate _function;
    private readonly IReadOnlyList<Component> _inputs;
    private readonly CallSite _site;

    private protected Region(Delegate function, IReadOnlyList<Component>? inputs, CallSite site)
    {
        ArgumentNullException.ThrowIfNull(function);
        _function = function;
        _inputs = inputs ?? [];
        _site = site;
    }

    /// <summary>The events at which the function runs. Default: <see langword="null"/>, the opening of the page and each change of an input.</summary>
    public IReadOnlyList<Trigger>? Triggers { get; init; }

    /// <summary>How the function is called. Default: <see cref="EventOptions.Default"/>.</summary>
    public EventOptions Options { get; init; } = EventOptions.Default;

    internal override string Kind => "column render";

    /// <summary>The listener that calls the function.</summary>
    /// <param name="isNested">Whether another region makes this one: then it runs when it is made.</param>
    internal Listener Wire(bool isNested)
    {
        var listener = new Listener(_function, _inputs, [this], Options, _site) { MakesBlocks = true, RunsFirst = isNested && Triggers is null };
        var triggers = Triggers ?? _inputs.OfType<IRaisesChange>().Select(input => input.Change());
        foreach (var trigger in isNested || Triggers is not null ? triggers : triggers.Prepend(Trigger.Load))
            listener.Triggers.Add((trigger.Source, trigger.Event));
        return listener;
    }

    /// <inheritdoc/>
    protected internal sealed override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Region is { } region ? Markup.Join(region.Blocks.Select(context.Render)) + region.Wiring : Markup.Empty;
    }
}
