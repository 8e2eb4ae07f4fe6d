namespace Interfaces;

/// <summary>Lays out an <see cref="Interface"/> and wires its buttons.</summary>
internal sealed class InterfaceLayout
{
    private readonly Interface _demo;
    private readonly Delegate _handler;
    private readonly CallSite _site;
    private readonly HandlerSignature _signature;
    private readonly List<Component> _inputs;
    private readonly List<Component> _outputs;
    private readonly bool _unified;
    private readonly int _additional;

    public InterfaceLayout(Interface demo, InterfaceComponents components, Delegate handler, CallSite site)
    {
        _demo = demo;
        _handler = handler;
        _site = site;
        _signature = components.Signature;
        _inputs = [.. components.Inputs];
        _unified = components.IsUnified;
        _additional = components.Additional;
        // What a function shows is not for typing into, unless the script says so.
        _outputs = [.. components.Outputs.Select(component => component.Interactive is null && component.IsPlaced && !_inputs.Exists(component.Is)
            ? component with { Interactive = false }
            : component)];
    }

    public Container Build()
    {
        var inputs = InterfaceComponents.Placed(_inputs).ToList();
        var outputs = InterfaceComponents.Placed(_outputs).ToList();
        var actions = Actions(inputs, out var listener, out var runner);
        var extras = new InterfaceExtras(_demo, _handler, _inputs, _outputs, _site);
        var keeping = extras.Keeping(listener);
        Container panels = _unified || outputs.Count == 0 ? Panel([.. Asked(), actions, .. keeping])
            : inputs.Count == 0 ? Panel([.. outputs, actions, .. keeping])
            : new Row { Panel([.. Asked(), actions]), Panel([.. outputs, .. keeping]) };
        return extras.Examples(runner) is { } examples ? new Column { panels, examples } : panels;
    }

    private List<Block> Asked()
    {
        List<Block> blocks = [.. InterfaceComponents.Placed(_inputs.SkipLast(_additional))];
        if (_additional == 0)
            return blocks;
        var more = new Accordion(_demo.AdditionalInputsLabel, _demo.AdditionalInputsOpen);
        foreach (var input in InterfaceComponents.Placed(_inputs.TakeLast(_additional)))
            more.Add(input);
        return [.. blocks, more];
    }

    /// <summary>The row of the buttons, and what calls the function: for them, and for the examples.</summary>
    private Row Actions(List<Component> inputs, out Listener listener, out Listener runner)
    {
        var row = new Row { CssClass = "actions" };
        var calls = !_demo.Live || inputs.Count == 0;
        if (_demo.ClearText is { } clear)
            row.Add(new ClearButton([.. _inputs, .. _outputs.Where(output => !_inputs.Exists(output.Is))], clear));

        var submit = new Button(_demo.SubmitText ?? (inputs.Count == 0 ? "Generate" : "Submit")) { Variant = ButtonVariant.Primary };
        var stop = CanStop ? new Button(_demo.StopText!) { Variant = ButtonVariant.Stop, Visible = false } : null;
        listener = runner = Listener(calls, submit, stop, _demo.AllOptions);
        if (_demo.CacheExamples != ExampleCache.None && _demo.AllOptions.Cache is null)
            runner = Listener(calls, submit, stop, Interfaces.Examples.Keeping(_demo.AllOptions, _demo.Examples?.Count ?? 0));
        if (calls)
        {
            listener.ListensTo(submit, Engine.EventNames.Click);
            foreach (var input in inputs.OfType<IRaisesSubmit>())
                listener.ListensTo(input, Engine.EventNames.Submit);
            row.Add(submit);
        }

        if (_demo.Live)
        {
            if (inputs.Count == 0)
                listener.ListensTo(_demo, Engine.EventNames.Load);
            foreach (var input in inputs.OfType<IStreamingInput>().Where(static input => input.Streaming))
                listener.ListensTo(input, Engine.EventNames.Stream);
            foreach (var input in inputs.OfType<IRaisesChange>().Where(static input => input is not IStreamingInput { Streaming: true }))
                listener.ListensTo(input, Engine.EventNames.Change);
        }

        if (stop is not null)
        {
            new Listener(null, [], [], new EventOptions { Cancels = [listener, runner] }, _site).ListensTo(stop, Engine.EventNames.Click);
            row.Add(stop);
        }

        return row;
    }

    private bool CanStop => _demo.StopText is not null && (_signature.IsStreaming || _signature.TakesCancellation);

    private Listener Listener(bool calls, Button submit, Button? stop, EventOptions options) => new(_handler, _inputs, _outputs, options, _site)
    {
        WhileRunning = stop is null ? [] : calls ? [submit with { Visible = false }, stop with { Visible = true }] : [stop with { Visible = true }],
    };

    private static Column Panel(IEnumerable<Block> blocks)
    {
        var panel = new Column { CssClass = "panel" };
        foreach (var block in blocks)
            panel.Add(block);
        return panel;
    }
}
