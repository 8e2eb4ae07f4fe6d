using System.Runtime.CompilerServices;
using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>Ready-made inputs to choose from: a click puts an example into the components that it is meant for, and can run a handler with it.</summary>
/// <remarks>
/// The values are checked when the script loads. What an example leaves out, or has <see langword="null"/> for, stays
/// as the visitor has it.
/// </remarks>
/// <example><code>new Examples([[5, "add", 3], [4, "divide", 2]], [first, operation, second])</code></example>
public sealed record Examples : Component<int?>, IRaisesClick, IRaisesSelect
{
    private const int LeastKept = 128;

    private readonly ExampleRows _rows;
    private readonly IReadOnlyList<Component> _inputs;
    private readonly Delegate? _handler;
    private readonly IReadOnlyList<Block> _outputs;
    private readonly CallSite _site;
    private readonly Lazy<ExampleTable> _table;

    /// <summary>Makes examples that fill components.</summary>
    /// <param name="rows">The examples: a value for each input in brackets, or, for one input, the value alone.</param>
    /// <param name="inputs">The components that they fill, in order.</param>
    /// <param name="label">The label. Default: "Examples".</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Examples(ExampleRows rows, IReadOnlyList<Component> inputs, string label = "Examples", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : this(rows, inputs, null, [], label, new CallSite(file, line))
    {
    }

    /// <summary>Makes examples that fill components, and whose results can be kept, or shown at once.</summary>
    /// <param name="rows">The examples: a value for each input in brackets, or, for one input, the value alone.</param>
    /// <param name="inputs">The components that they fill, in order, and that fill the handler's parameters.</param>
    /// <param name="handler">What <see cref="RunOnClick"/> and <see cref="Cache"/> run.</param>
    /// <param name="outputs">The components, or layouts, that take what the handler returns; several take a tuple.</param>
    /// <param name="label">The label. Default: "Examples".</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Examples(ExampleRows rows, IReadOnlyList<Component> inputs, Delegate handler, IReadOnlyList<Block> outputs, string label = "Examples", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : this(rows, inputs, handler ?? throw new ArgumentNullException(nameof(handler)), outputs, label, new CallSite(file, line))
    {
    }

    internal Examples(ExampleRows rows, IReadOnlyList<Component> inputs, Delegate? handler, IReadOnlyList<Block> outputs, string label, CallSite site)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        (_rows, _inputs, _handler, _outputs, Label, _site) = (rows, inputs, handler, outputs, label, site);
        _table = new(() => new ExampleTable(rows, [.. InterfaceComponents.Placed(inputs)]));
    }

    /// <summary>What is shown instead of the values, one for each example. Default: none.</summary>
    public IReadOnlyList<string> RowLabels { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(RowLabels))); } = [];

    /// <summary>How many examples are in sight at a time; the others are on further pages. Default: 10. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int RowsPerPage { get; init => field = Set(Bound.Within(value, 1, ExampleRows.MaxRows)); } = 10;

    /// <summary>How the examples stand. Default: <see cref="SampleLayout.Auto"/>.</summary>
    public SampleLayout Layout { get; init => field = Set(value); }

    /// <summary>Whether choosing an example runs the handler as well. Default: <see langword="false"/>; with a <see cref="Cache"/> it always does.</summary>
    public bool RunOnClick { get; init; }

    /// <summary>Whether the results of examples are kept. Default: <see cref="ExampleCache.None"/>.</summary>
    public ExampleCache Cache { get; init; }

    /// <summary>How the handler is called. Default: <see cref="EventOptions.Default"/>.</summary>
    public EventOptions Options { get; init; } = EventOptions.Default;

    internal override string Kind => "examples";

    /// <summary>Fills the inputs: the listener whose event stands for choosing an example.</summary>
    internal Listener? Filling => Identity.Listeners.FirstOrDefault(listener => listener.IsAside);

    /// <summary>How many examples there are.</summary>
    internal int Count => _rows.Count;

    /// <summary>Calls the handler after an example has filled the inputs; made by the demo around it, where that has one already.</summary>
    internal Listener? Runner { get; init; }

    /// <summary>The values with which the handler runs for an example, one for each input; <see langword="null"/> when a visitor must enter some of them.</summary>
    internal IReadOnlyList<object?>? ValuesOf(int example) => _table.Value.ValuesOf(example);

    /// <summary>Options with a cache that has room for the results of all examples, unless the script says which.</summary>
    internal static EventOptions Keeping(EventOptions options, int examples) =>
        options with { Cache = options.Cache ?? new ResultCache { MaxEntries = Math.Max(LeastKept, examples) } };

    /// <summary>Checks the examples, and listens to their clicks.</summary>
    /// <exception cref="DemoDefinitionException">An example does not fit, or there is no handler to run.</exception>
    internal override void Complete()
    {
        if (Filling is not null)
            return;
        var table = Checked();
        var run = RunOnClick || Cache != ExampleCache.None ? Runner ?? Running() : null;
        var filling = new Listener((int? example) => table.UpdatesOf(example), [this], [.. InterfaceComponents.Placed(_inputs)], Choosing(run), _site) { IsAside = true };
        filling.ListensTo(this, EventNames.Click);
        run?.ListensTo(filling, EventNames.Success);

        // A second example does not wait for the first to be done.
        static EventOptions Choosing(Listener? run) => new()
        {
            Name = "the examples",
            ConcurrencyLimit = null,
            Mode = TriggerMode.Multiple,
            ShowProgress = ShowProgress.Hidden,
            Cancels = run is null ? [] : [run],
        };
    }

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    /// <summary>What the page says of the choice counts as far as there is such an example.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        if (read.Value is not SelectData select)
            return read;
        if (select.Index < 0 || select.Index >= _rows.Count)
            return Parsed.Error<EventData?>(NoExample);
        return Parsed.Ok<EventData?>(select with { Value = null, RowValue = _table.Value.JsonOf(select.Index) });
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var table = _table.Value;
        return Frame.Display(this, context, Markup.Empty, new SampleMarkup(context)
        {
            Rows = table.Shown,
            Headers = table.Headers,
            Components = table.Components,
            Labels = RowLabels,
            RowsPerPage = RowsPerPage,
            IsTable = Layout == SampleLayout.Table || (Layout == SampleLayout.Auto && table.Columns.Count > 1 && RowLabels.Count == 0),
            Chosen = Value ?? -1,
            Enabled = Enabled,
        }.Render());
    }

    // An example goes over the wire as its place: a visitor chooses, and enters nothing.
    /// <inheritdoc/>
    protected override Parsed<int?> Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Parsed.Ok<int?>(null),
        JsonValueKind.Number when json.TryGetInt32(out var index) && index >= 0 && index < _rows.Count => Parsed.Ok<int?>(index),
        _ => Parsed.Error<int?>(NoExample),
    };

    private static string NoExample => "Choose one of the examples.";

    private Listener Running() => _handler is null
        ? throw Problem($"{BlockName.Of(this)} has nothing to run. Name the handler and its outputs: new Examples(rows, inputs, handler, outputs).")
        : new Listener(_handler, _inputs, _outputs, Cache == ExampleCache.None ? Options : Keeping(Options, Count), _site);

    private ExampleTable Checked()
    {
        if (RowLabels.Count > 0 && RowLabels.Count != _rows.Count)
            throw Problem($"{BlockName.Of(this)} has {_rows.Count} examples and {RowLabels.Count} labels. Give each example a label, or none.");
        try
        {
            return _table.Value;
        }
        catch (ArgumentException error)
        {
            throw Problem(error.Message);
        }
    }

    private DemoDefinitionException Problem(string message) => new(message, _site.File, _site.Line);
}
