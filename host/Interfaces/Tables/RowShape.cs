using System.Collections;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>What the rows of a table consist of: their columns, and how a row is read and made.</summary>
internal abstract class RowShape
{
    // Weak keys: a type that a script declares must be collectible with the script.
    private static readonly ConditionalWeakTable<Type, RowShape> Cache = [];

    private static readonly IReadOnlyList<ParameterError> Sound = [];

    protected RowShape(IReadOnlyList<RowColumn> columns) => Columns = columns;

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>Whether a row can be made from cells.</summary>
    public abstract bool CanCreate { get; }

    /// <summary>Whether rows have demands on what is in them.</summary>
    public virtual bool HasValidation => false;

    /// <summary>The shape of rows of a type.</summary>
    /// <exception cref="ArgumentException">The type has no columns.</exception>
    public static RowShape Of(Type type) => Cache.GetValue(type, Create);

    /// <summary>Whether rows of the type have columns of their own.</summary>
    public static bool Has(Type type) => TupleElements.Of(type).Count > 0 || RecordShape.Find(type) is { } shape && shape.Members.All(member => member.Property is not null);

    /// <summary>The value of a cell.</summary>
    public abstract object? Read(object? row, int column);

    /// <summary>Makes a row.</summary>
    /// <param name="cells">One value for each column, of the column's type.</param>
    /// <param name="original">The row that it takes the place of: what is no column stays as it is there.</param>
    public abstract Parsed<object?> Create(object?[] cells, object? original = null);

    /// <summary>What is wrong with a row, by the names of its columns.</summary>
    public virtual IReadOnlyList<ParameterError> Validate(object? row) => Sound;

    /// <summary>The values of all cells.</summary>
    public object?[] Cells(object? row)
    {
        var cells = new object?[Columns.Count];
        for (var column = 0; column < cells.Length; column++)
            cells[column] = Read(row, column);
        return cells;
    }

    /// <summary>A row that differs from another in one cell.</summary>
    public Parsed<object?> With(object? row, int column, object? value)
    {
        var cells = Cells(row);
        cells[column] = value;
        return Create(cells, row);
    }

    /// <summary>A row as a visitor adds it.</summary>
    public Parsed<object?> CreateEmpty() => Create([.. Columns.Select(column => column.Default)]);

    private static RowShape Create(Type type)
    {
        if (TextParsing.IsScalar(Nullable.GetUnderlyingType(type) ?? type) || type == typeof(object) || type == typeof(Markup) || typeof(FileData).IsAssignableFrom(type))
            return new ScalarRows(type);
        if (TupleElements.Of(type) is { Count: > 0 } elements)
            return new TupleRows(type, elements);
        if (typeof(IEnumerable).IsAssignableFrom(type))
            throw new ArgumentException($"{TypeName.Of(type)} has no columns of its own. For rows that are arrays, lists or dictionaries use a Dataframe without a type.");
        return new RecordRows(type);
    }
}
