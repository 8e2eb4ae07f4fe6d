using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>A demo made around one function: inputs on one side, outputs on the other, and a button that calls it.</summary>
/// <remarks>
/// There are four kinds: inputs and outputs; outputs only (<c>inputs: []</c>); inputs only (<c>outputs: []</c>); and
/// unified, where every input is an output as well.
/// </remarks>
/// <example><code>new Interface(Greet)</code></example>
public sealed class Interface : Demo
{
    private readonly Delegate _handler;
    private readonly ComponentList? _inputs;
    private readonly ComponentList? _outputs;
    private readonly CallSite _site;

    /// <summary>Makes a demo around a function.</summary>
    /// <param name="handler">The function. Its parameters' names become the labels of the inputs.</param>
    /// <param name="inputs">The components, or names of kinds of components, that fill the parameters. Default: derived from the parameters' types.</param>
    /// <param name="outputs">The components, or names, that show the result. Default: derived from the result's type.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Interface(Delegate handler, ComponentList? inputs = null, ComponentList? outputs = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
        _inputs = inputs;
        _outputs = outputs;
        _site = new CallSite(file, line);
    }

    /// <summary>Whether the function is called at each change of an input, without a Submit button. Default: <see langword="false"/>.</summary>
    public bool Live { get; init; }

    /// <summary>The text of the button that calls the function. Default: "Submit", or "Generate" when there are no inputs.</summary>
    public string? SubmitText { get; init; }

    /// <summary>The text of the button that empties inputs and outputs; <see langword="null"/> leaves it out. Default: "Clear".</summary>
    public string? ClearText { get; init; } = "Clear";

    /// <summary>The text of the button that stops a function that streams, or takes a <see cref="CancellationToken"/>; <see langword="null"/> leaves it out. Default: "Stop".</summary>
    public string? StopText { get; init; } = "Stop";

    /// <summary>How the function is called. Default: <see cref="EventOptions.Default"/>.</summary>
    public EventOptions Options { get; init; } = EventOptions.Default;

    /// <inheritdoc/>
    protected internal override Container LayOut()
    {
        try
        {
            var components = InterfaceComponents.Of(_handler, _inputs, _outputs);
            return new InterfaceLayout(this, components, _handler, _site).Build();
        }
        catch (ArgumentException error)
        {
            throw new DemoDefinitionException(error.Message, _site.File, _site.Line);
        }
    }
}
