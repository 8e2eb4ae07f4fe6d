using System.Collections;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Examples to choose from: what a visitor could enter, ready made.</summary>
/// <example><code>ExampleRows examples = [[5, "add", 3], [4, "divide", 2]];</code></example>
[CollectionBuilder(typeof(ExampleRows), nameof(Create))]
public sealed class ExampleRows : IReadOnlyList<ExampleRow>
{
    /// <summary>How many examples there are at most: 1,000.</summary>
    public const int MaxRows = 1_000;

    private readonly ExampleRow[] _rows;

    private ExampleRows(ExampleRow[] rows) => _rows = rows.Length <= MaxRows ? rows : throw new ArgumentException($"There are at most {MaxRows:N0} examples.", nameof(rows));

    /// <inheritdoc/>
    public int Count => _rows.Length;

    /// <inheritdoc/>
    public ExampleRow this[int index] => _rows[index];

    /// <summary>Makes examples; a collection expression calls it.</summary>
    /// <param name="rows">The examples, 1,000 at most.</param>
    /// <exception cref="ArgumentException">There are too many.</exception>
    public static ExampleRows Create(ReadOnlySpan<ExampleRow> rows) => new(rows.ToArray());

    /// <summary>
    /// Examples that lie in a folder beside the script. With a file <c>examples.csv</c> in it, each line after the first
    /// is an example, with a column for each input; what is meant for a component of files names a file of the folder, and an
    /// empty cell leaves its input as it is. Without one, each file is an example for one input.
    /// </summary>
    /// <param name="path">The path from the script's folder, such as <c>examples/dogs</c>.</param>
    /// <param name="script">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The path leads out of the script's folder, or what is in it cannot be read as examples.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ExampleRows FromFolder(string path, [CallerFilePath] string script = "")
    {
        ArgumentNullException.ThrowIfNull(path);
        return new([.. ExampleFolder.Beside(path, script).Read(MaxRows)]);
    }

    /// <inheritdoc/>
    public IEnumerator<ExampleRow> GetEnumerator() => ((IEnumerable<ExampleRow>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
