using Interfaces.Engine;

namespace Interfaces;

/// <summary>What an <see cref="Interface"/> has beside its panels: examples, flagging, a link to it as it stands.</summary>
internal sealed class InterfaceExtras(Interface demo, Delegate handler, IReadOnlyList<Component> inputs, IReadOnlyList<Component> outputs, CallSite site)
{
    /// <summary>The examples; <see langword="null"/> for none.</summary>
    /// <param name="runner">Calls the function, and keeps what it returns if that is wanted.</param>
    public Examples? Examples(Listener runner)
    {
        if (demo.Examples is not { } rows)
            return null;
        if (!InterfaceComponents.Placed(inputs).Any())
            throw new ArgumentException("There are examples, but nothing to put them into. Name an input, or take the examples away.");
        return new Examples(rows, inputs, handler, outputs, "Examples", site)
        {
            RowLabels = demo.ExampleLabels,
            RowsPerPage = demo.ExamplesPerPage,
            RunOnClick = demo.RunOnClick,
            Cache = demo.CacheExamples,
            Options = demo.AllOptions,
            Runner = runner,
        };
    }

    /// <summary>The row of the buttons that keep how the demo stands; none when there is nothing to keep. Flags by itself after each call, if that is wanted.</summary>
    /// <param name="listener">Calls the function.</param>
    public IReadOnlyList<Block> Keeping(Listener listener)
    {
        var row = new Row { CssClass = "actions" };
        if (demo.Flagging == FlaggingMode.Auto)
            new FlagRecorder(Kept, null, demo.FlaggingCallback).Auto(site).ListensTo(listener, EventNames.Success);
        if (demo.Flagging == FlaggingMode.Manual)
        {
            foreach (var option in demo.FlaggingOptions.Count == 0 ? [null] : demo.FlaggingOptions.Cast<string?>())
                row.Add(new FlagButton(Kept, option, site) { Callback = demo.FlaggingCallback });
        }

        if (demo.DeepLink)
            row.Add(new DeepLinkButton());
        return row.Any() ? [row] : [];
    }

    private List<Component> Kept => [.. InterfaceComponents.Placed(inputs), .. InterfaceComponents.Placed(outputs.Where(output => !inputs.Any(output.Is)))];
}
