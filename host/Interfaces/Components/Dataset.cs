using System.Text.Json;

namespace Interfaces;

/// <summary>Samples to choose from: what a visitor could enter, ready made.</summary>
/// <remarks>
/// The handler gets the sample that was chosen, and by <see cref="SelectData"/> its place among the others. Choosing the
/// same one again raises <c>Click</c> and <c>Select</c> again, and no <c>Change</c>.
/// </remarks>
/// <typeparam name="T">What a sample is: a tuple or a record with a value for each column, or one plain value, or a file.</typeparam>
public sealed record Dataset<T> : Component<T>, IRaisesChange, IRaisesInput, IRaisesClick, IRaisesSelect
{
    /// <summary>How many samples there are at most: 1,000.</summary>
    public const int MaxSamples = 1_000;

    private readonly RowShape _shape = RowShape.Of(typeof(T));

    /// <summary>Makes a set of samples.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="label">The label. Default: "Dataset".</param>
    /// <exception cref="ArgumentException">There are too many samples, or <typeparamref name="T"/> has no values to show.</exception>
    public Dataset(IEnumerable<T> samples, string? label = null) => (Samples, Label) = ([.. samples], label);

    /// <summary>The samples. Bounds: 1,000.</summary>
    /// <exception cref="ArgumentException">There are too many.</exception>
    public IReadOnlyList<T> Samples
    {
        get;
        init => field = Set(value is { Count: <= MaxSamples } ? value : throw new ArgumentException($"There are at most {MaxSamples:N0} samples.", nameof(Samples)));
    }
    = [];

    /// <summary>What stands above the columns of a table. Default: the names of the properties, or of the components.</summary>
    public IReadOnlyList<string> Headers { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(Headers))); } = [];

    /// <summary>
    /// The components that the values are meant for, in order: their labels are headers, Markdown and HTML are shown as
    /// such. They need no place in the demo. Default: none, values are shown as their types say.
    /// </summary>
    public IReadOnlyList<Component> Components { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(Components))); } = [];

    /// <summary>What is shown instead of the samples, one for each. Default: none.</summary>
    public IReadOnlyList<string> SampleLabels { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(SampleLabels))); } = [];

    /// <summary>How many samples are in sight at a time; the others are on further pages. Default: 10. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int SamplesPerPage { get; init => field = Set(Bound.Within(value, 1, MaxSamples)); } = 10;

    /// <summary>How the samples stand. Default: <see cref="SampleLayout.Auto"/>.</summary>
    public SampleLayout Layout { get; init => field = Set(value); }

    internal override string Kind => "dataset";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Frame.Display(this, context, Markup.Empty, new SampleMarkup(context)
        {
            Rows = [.. Samples.Select(sample => _shape.Cells(sample))],
            Headers = [.. _shape.Columns.Select((_, column) => HeaderOf(column))],
            Components = Components,
            Labels = SampleLabels,
            RowsPerPage = SamplesPerPage,
            IsTable = Layout == SampleLayout.Table || (Layout == SampleLayout.Auto && _shape.Columns.Count > 1 && SampleLabels.Count == 0),
            Chosen = Chosen,
            Enabled = Enabled,
        }.Render());
    }

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    /// <summary>What the page says of the choice counts as far as there is such a sample.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        if (read.Value is not SelectData select)
            return read;
        if (select.Index < 0 || select.Index >= Math.Max(1, Samples.Count))
            return Parsed.Error<EventData?>(NoSample);
        return Parsed.Ok<EventData?>(select with
        {
            Value = Samples.Count == 0 ? null : JsonValues.Write(Samples[select.Index], JsonOptions),
            RowValue = Samples.Count == 0 ? [] : [.. _shape.Cells(Samples[select.Index]).Select(cell => JsonValues.Write(cell, JsonOptions))],
        });
    }

    // A sample goes over the wire as its place: a visitor chooses, and enters nothing.
    /// <inheritdoc/>
    protected override Parsed<T?> Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Parsed.Ok<T?>(default),
        JsonValueKind.Number when json.TryGetInt32(out var index) && index >= 0 && index < Samples.Count => Parsed.Ok<T?>(Samples[index]),
        _ => Parsed.Error<T?>(NoSample),
    };

    /// <inheritdoc/>
    protected override JsonElement Format(T value) => IndexOf(value) is >= 0 and var index ? JsonSerializer.SerializeToElement(index) : JsonValues.Null;

    private static string NoSample => "Choose one of the samples.";

    private int Chosen => HasValue ? IndexOf(Value!) : -1;

    private int IndexOf(T value)
    {
        for (var index = 0; index < Samples.Count; index++)
        {
            if (EqualityComparer<T>.Default.Equals(Samples[index], value))
                return index;
        }

        return -1;
    }

    private string HeaderOf(int column) =>
        Headers.ElementAtOrDefault(column) ?? Components.ElementAtOrDefault(column)?.Label ?? _shape.Columns[column].Header;
}
