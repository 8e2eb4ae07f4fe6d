using System.Text.Json;

namespace Interfaces;

/// <summary>A table of rows of one type, to show and to edit: each public property of <typeparamref name="T"/> is a column.</summary>
/// <remarks>
/// <para>
/// What a visitor edits becomes values of the properties' types again, checked against their DataAnnotations, and the
/// handler gets a list of <typeparamref name="T"/>. <c>[Display]</c> names a column or takes it away
/// (<c>AutoGenerateField = false</c>), <c>[DisplayFormat]</c> says how values are written, <c>[Editable(false)]</c>
/// that they can only be read. What a record computes is a column that can only be read.
/// </para>
/// <para>Rows should be records that nobody changes: all visitors start with the same ones.</para>
/// </remarks>
/// <typeparam name="T">A record or another class or struct, a tuple, or a plain value such as a number or a text, which makes one column.</typeparam>
[RowArgument]
public sealed record Dataframe<T> : TableComponent, IInput<IReadOnlyList<T>>, IOutput<IReadOnlyList<T>>
{
    private static readonly RowList<T> None = new([], RowShape.Of(typeof(T)));

    private RowList<T>? _rows;

    /// <summary>Makes a table.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter, or what the result is called.</param>
    public Dataframe(string? label = null) => Label = label;

    /// <summary>Makes a table.</summary>
    /// <param name="rows">The rows that it starts with.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter, or what the result is called.</param>
    /// <exception cref="ArgumentException">There are more than 400,000 rows.</exception>
    public Dataframe(IEnumerable<T> rows, string? label = null) => (_rows, Label) = (Take(rows), label);

    /// <summary>The rows that the table starts with; they are taken over at once, so that a later change of the list changes nothing here. Default: none.</summary>
    /// <exception cref="ArgumentException">There are more than 400,000 rows.</exception>
    public IReadOnlyList<T>? Value { get => _rows; init => _rows = Set(value is null ? null : Take(value)); }

    Component IInput<IReadOnlyList<T>>.Component => this;

    Component IOutput<IReadOnlyList<T>>.Component => this;

    internal override Type ValueType => typeof(IReadOnlyList<T>);

    internal override object? CurrentValue => _rows ?? None;

    internal override RowList List => _rows ?? None;

    internal override Component WithValue(object? value) => this with { Value = (IReadOnlyList<T>?)value };

    internal override RowList ListOf(IReadOnlyList<object?> rows) => new RowList<T>(rows.Select(row => (T)row!), List.Shape);

    internal override bool CanAccept(Type output) => base.CanAccept(output) || TableReader.CanRead(output);

    internal override Parsed<object?> Accept(object? output)
    {
        if (output is IEnumerable<T> rows)
            return Checked(rows);
        var converted = ValueConverter.To<IReadOnlyList<T>>(output, JsonOptions);
        if (converted.Error is not null && output is not null && TableReader.CanRead(output.GetType()))
            converted = ValueConverter.To<IReadOnlyList<T>>(ValueConverter.To<TableData>(output, JsonOptions).Value, JsonOptions);
        return converted.Error is { } error ? Parsed.Error<object?>(error) : converted.Value is null ? Parsed.Ok<object?>(null) : Checked(converted.Value);
    }

    internal override JsonElement FormatValue(object? value) => value is IEnumerable<T> rows ? new TableJson(this, JsonOptions).Write(RowList<T>.Of(rows)) : JsonValues.Null;

    private protected override object ValueOf(RowList rows) => rows;

    private static Parsed<object?> Checked(IEnumerable<T> rows)
    {
        var list = RowList<T>.Of(rows.Take(MostRows + 1));
        if (rows is RowList<T> same)
            list = same;
        return list.Count <= MostRows ? Parsed.Ok<object?>(list) : Parsed.Error<object?>(TooMany);
    }

    private static RowList<T> Take(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var list = RowList<T>.Of(rows);
        return list.Count <= MostRows ? list : throw new ArgumentException(TooMany, nameof(rows));
    }

    private static string TooMany => $"A table shows at most {MostRows:N0} rows. Show a part of them.";
}
