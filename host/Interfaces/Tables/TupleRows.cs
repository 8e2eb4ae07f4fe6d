using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Rows that are tuples.</summary>
internal sealed class TupleRows(Type type, IReadOnlyList<Type> elements) : RowShape([.. elements.Select(Column)])
{
    private const int RestPosition = 7;

    public override bool CanCreate => true;

    public override object? Read(object? row, int column) => (row as ITuple)?[column];

    public override Parsed<object?> Create(object?[] cells, object? original = null) => Parsed.Ok<object?>(Make(type, cells));

    private static RowColumn Column(Type element, int index) => new($"Item{index + 1}", element)
    {
        Header = $"Item {index + 1}",
        CanWrite = TextParsing.IsScalar(Nullable.GetUnderlyingType(element) ?? element),
        IsNullable = !element.IsValueType && element != typeof(string) || Nullable.GetUnderlyingType(element) is not null,
        Default = EmptyCell.Of(element),
    };

    // The compiler nests what does not fit into seven.
    private static object? Make(Type tuple, object?[] cells)
    {
        var arguments = tuple.GetGenericArguments();
        return Activator.CreateInstance(tuple, arguments.Length > RestPosition
            ? [.. cells[..RestPosition], Make(arguments[RestPosition], cells[RestPosition..])]
            : cells);
    }
}
