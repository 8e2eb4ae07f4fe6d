using System.Collections;

namespace Interfaces;

/// <summary>Rows of one type, in chunks: changing a row of 100,000 copies the chunk that it is in.</summary>
internal sealed class RowList<T> : RowList, IReadOnlyList<T>
{
    private const int ChunkSize = 512;

    private readonly Chunk[] _chunks;

    // Where each chunk begins, and behind the last one the number of rows.
    private readonly int[] _starts;

    public RowList(IEnumerable<T> rows, RowShape shape)
        : this([.. rows.Chunk(ChunkSize).Select(chunk => new Chunk(chunk, false))], shape)
    {
    }

    private RowList(Chunk[] chunks, RowShape shape)
        : base(shape)
    {
        _chunks = chunks;
        _starts = new int[chunks.Length + 1];
        for (var index = 0; index < chunks.Length; index++)
            _starts[index + 1] = _starts[index] + chunks[index].Rows.Length;
    }

    public override int Count => _starts[^1];

    public override IEnumerable<int> Touched => Enumerable.Range(0, _chunks.Length)
        .Where(chunk => _chunks[chunk].IsTouched)
        .SelectMany(chunk => Enumerable.Range(_starts[chunk], _chunks[chunk].Rows.Length));

    public T this[int index]
    {
        get
        {
            var chunk = ChunkOf(index);
            return _chunks[chunk].Rows[index - _starts[chunk]];
        }
    }

    /// <summary>Takes rows as they are now. Those that are such a list already cannot change.</summary>
    public static RowList<T> Of(IEnumerable<T> rows) => rows as RowList<T> ?? new RowList<T>(rows, RowShape.Of(typeof(T)));

    public override object? Row(int index) => this[index];

    public override RowList Replace(int index, object? row, CellEdit edit)
    {
        var chunk = ChunkOf(index);
        T[] rows = [.. _chunks[chunk].Rows];
        rows[index - _starts[chunk]] = (T)row!;
        return With([.. _chunks[..chunk], new Chunk(rows, true), .. _chunks[(chunk + 1)..]], edit);
    }

    public override RowList Insert(int index, object? row)
    {
        if (_chunks.Length == 0)
            return With([new Chunk([(T)row!], true)], null);
        var chunk = index == Count ? _chunks.Length - 1 : ChunkOf(index);
        var place = index - _starts[chunk];
        var rows = _chunks[chunk].Rows;
        T[] larger = [.. rows[..place], (T)row!, .. rows[place..]];
        Chunk[] added = larger.Length <= 2 * ChunkSize
            ? [new Chunk(larger, true)]
            : [new Chunk(larger[..ChunkSize], true), new Chunk(larger[ChunkSize..], true)];
        return With([.. _chunks[..chunk], .. added, .. _chunks[(chunk + 1)..]], null);
    }

    public override RowList Remove(int index)
    {
        var chunk = ChunkOf(index);
        var place = index - _starts[chunk];
        var rows = _chunks[chunk].Rows;
        Chunk[] left = rows.Length == 1 ? [] : [new Chunk([.. rows[..place], .. rows[(place + 1)..]], _chunks[chunk].IsTouched)];
        return With([.. _chunks[..chunk], .. left, .. _chunks[(chunk + 1)..]], null);
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var chunk in _chunks)
        {
            foreach (var row in chunk.Rows)
                yield return row;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RowList<T> With(Chunk[] chunks, CellEdit? edit) => new(chunks, Shape) { Version = Version, Step = Step + 1, LastEdit = edit ?? LastEdit };

    private int ChunkOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        // All chunks but changed ones are full: the place is where it would be, or near.
        var found = Array.BinarySearch(_starts, index);
        var chunk = found >= 0 ? found : ~found - 1;
        return chunk;
    }

    private sealed record Chunk(T[] Rows, bool IsTouched);
}
