namespace Interfaces;

/// <summary>Samples to choose from as HTML: a table where they have columns, else a list; a page of them in sight.</summary>
internal sealed record SampleMarkup(RenderContext Context)
{
    /// <summary>The values of each sample, one for each column.</summary>
    public required IReadOnlyList<object?[]> Rows { get; init; }

    /// <summary>What stands above the columns.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>The components that the columns are meant for; where there is none, a value is shown as its type says.</summary>
    public IReadOnlyList<Component> Components { get; init; } = [];

    /// <summary>What is shown instead of the values, one for each sample.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    public required int RowsPerPage { get; init; }

    /// <summary>Whether the samples stand in a table.</summary>
    public required bool IsTable { get; init; }

    /// <summary>The place of the chosen sample; -1 for none.</summary>
    public required int Chosen { get; init; }

    public required bool Enabled { get; init; }

    public Markup Render() => Markup.Of($"""
        <sample-set data-value="element" data-size="{RowsPerPage}"{Markup.Attribute("data-index", Chosen >= 0 ? $"{Chosen}" : null)}>{(IsTable ? Table() : Gallery())}</sample-set>
        """);

    private Markup Table() => Markup.Of($"""
        <div class="samples scroll"><table><thead><tr>{Headers.Select(header => Markup.Of($"<th scope=\"col\">{header}</th>"))}</tr></thead><tbody>{Rows.Select((row, index) => Markup.Of($"<tr data-sample=\"{index}\"{Later(index)}>{Cells(row, index)}</tr>"))}</tbody></table></div>
        """);

    private Markup Gallery() => Markup.Of($"""
        <ul class="samples">{Rows.Select((row, index) => Markup.Of($"<li data-sample=\"{index}\"{Later(index)}>{Button(index, Labels.ElementAtOrDefault(index) is { } label ? Markup.Text(label) : Markup.Join(row.Select((cell, column) => Markup.Of($"<span>{Cell(cell, column)}</span>"))))}</li>"))}</ul>
        """);

    private Markup Button(int index, Markup content) =>
        Markup.Of($"""<button type="button" class="sample" aria-pressed="{(index == Chosen ? "true" : "false")}"{Markup.Attribute("disabled", !Enabled)}>{content}</button>""");

    // The button stands where there is something to press: a column that a sample leaves out is empty.
    private Markup Cells(object?[] row, int index)
    {
        var first = Math.Max(0, Array.FindIndex(row, static cell => cell is not null));
        return Markup.Join(row.Select((cell, column) => Markup.Of($"<td>{(column == first ? Button(index, Cell(cell, column)) : Cell(cell, column))}</td>")));
    }

    private Markup Later(int index) => Markup.Attribute("hidden", index >= RowsPerPage);

    private Markup Cell(object? value, int column) => SampleCell.Render(Components.ElementAtOrDefault(column), value, Context);
}
