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

    /// <summary>
    /// Checks the inputs before the function waits in line: takes the same inputs, and returns a <see cref="Validation"/>,
    /// or a tuple or list of them, one for each input. Default: <see langword="null"/>, that of <see cref="Options"/>.
    /// </summary>
    public Delegate? Validator { get; init; }

    /// <summary>Keeps what the function returns: who calls it with equal values gets the same again, at once. Default: that of <see cref="Options"/>.</summary>
    public ResultCache? Cache { get; init; }

    /// <summary>Calls the function once for several visitors: it takes lists, and returns lists. Default: that of <see cref="Options"/>.</summary>
    public Batch? Batch { get; init; }

    internal EventOptions AllOptions => (Validator, Cache, Batch) == (null, null, null)
        ? Options
        : Options with { Validator = Validator ?? Options.Validator, Cache = Cache ?? Options.Cache, Batch = Batch ?? Options.Batch };

    /// <summary>More inputs, for the parameters after those of the inputs: they stand below them, where they can be folded away. Default: none.</summary>
    public ComponentList AdditionalInputs { get; init; } = [];

    /// <summary>What stands above the additional inputs. Default: "Additional inputs".</summary>
    public string AdditionalInputsLabel { get; init; } = "Additional inputs";

    /// <summary>Whether the additional inputs are in sight at first. Default: <see langword="false"/>.</summary>
    public bool AdditionalInputsOpen { get; init; }

    /// <summary>
    /// Examples below the demo; a click puts one into the inputs. Each has a value for each input, or, for one input, is
    /// the value alone; <see langword="null"/> leaves an input as it is. Default: none.
    /// </summary>
    public ExampleRows? Examples { get; init; }

    /// <summary>What is shown instead of the values of the examples, one for each. Default: none.</summary>
    public IReadOnlyList<string> ExampleLabels { get; init; } = [];

    /// <summary>How many examples are in sight at a time. Default: 10. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int ExamplesPerPage { get; init => field = Bound.Within(value, 1, ExampleRows.MaxRows); } = 10;

    /// <summary>Whether a click on an example calls the function as well. Default: <see langword="false"/>; with <see cref="CacheExamples"/> it always does.</summary>
    public bool RunOnClick { get; init; }

    /// <summary>Whether the results of examples are kept: a click then shows what the function returned before. Default: <see cref="ExampleCache.None"/>.</summary>
    public ExampleCache CacheExamples { get; init; }

    /// <summary>When the inputs and outputs are kept, for whoever runs the demo. Default: <see cref="FlaggingMode.Never"/>.</summary>
    public FlaggingMode Flagging { get; init; }

    /// <summary>As what a visitor can flag: there is a button for each. Default: none, one button "Flag".</summary>
    public IReadOnlyList<string> FlaggingOptions { get; init; } = [];

    /// <summary>Keeps what is flagged. Default: <see langword="null"/>, the host writes a CSV file.</summary>
    public IFlaggingCallback? FlaggingCallback { get; init; }

    /// <summary>Whether there is a <see cref="DeepLinkButton"/>, which copies a link to the demo as it stands. Default: <see langword="false"/>.</summary>
    public bool DeepLink { get; init; }

    /// <inheritdoc/>
    protected internal override Container LayOut()
    {
        try
        {
            var components = InterfaceComponents.Of(_handler, _inputs, AdditionalInputs, _outputs, AllOptions.Batch is not null);
            return new InterfaceLayout(this, components, _handler, _site).Build();
        }
        catch (ArgumentException error)
        {
            throw new DemoDefinitionException(error.Message, _site.File, _site.Line);
        }
    }
}
