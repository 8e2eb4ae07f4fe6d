namespace Interfaces;

/// <summary>The rows of a table at one moment. It never changes: a change makes another, which shares with it what stayed the same.</summary>
internal abstract class RowList
{
    private static long _lastVersion;

    protected RowList(RowShape shape) => Shape = shape;

    /// <summary>What a row consists of.</summary>
    public RowShape Shape { get; }

    /// <summary>How many rows there are.</summary>
    public abstract int Count { get; }

    /// <summary>Tells which rows a page speaks of: the rows that a script or a handler gave. What visitors change leaves it the same.</summary>
    public long Version { get; private protected init; } = Interlocked.Increment(ref _lastVersion);

    /// <summary>How many changes of the visitor it has had since then.</summary>
    public int Step { get; private protected init; }

    /// <summary>The last cell that the visitor changed, and what stood there before.</summary>
    public CellEdit? LastEdit { get; private protected init; }

    /// <summary>Orders of the rows that were asked for.</summary>
    public RowOrders Orders => field ??= new RowOrders(this);

    /// <summary>One row.</summary>
    public abstract object? Row(int index);

    /// <summary>The value of a cell.</summary>
    public object? Cell(int row, int column) => Shape.Read(Row(row), column);

    /// <summary>The rows with another in the place of one.</summary>
    public abstract RowList Replace(int index, object? row, CellEdit edit);

    /// <summary>The rows with one more.</summary>
    public abstract RowList Insert(int index, object? row);

    /// <summary>The rows without one.</summary>
    public abstract RowList Remove(int index);

    /// <summary>The rows that a visitor changed or added, and those near them.</summary>
    public abstract IEnumerable<int> Touched { get; }
}

/// <summary>A cell that a visitor changed.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Before">What stood there before.</param>
internal sealed record CellEdit(int Row, int Column, object? Before);
