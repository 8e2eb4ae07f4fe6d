using System.Collections;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>One example: a value for each input, in brackets; or, for one input, the value alone.</summary>
/// <remarks><see langword="null"/> leaves the input as it is, and so do values that are left out at the end.</remarks>
/// <example><code>[5, Operation.Add, 3]</code></example>
[CollectionBuilder(typeof(ExampleRow), nameof(Create))]
public sealed class ExampleRow : IReadOnlyList<object?>
{
    private readonly object?[] _values;

    private ExampleRow(object?[] values) => _values = values;

    /// <inheritdoc/>
    public int Count => _values.Length;

    /// <inheritdoc/>
    public object? this[int index] => _values[index];

    /// <summary>Makes an example; a collection expression calls it.</summary>
    /// <param name="values">The values.</param>
    public static ExampleRow Create(ReadOnlySpan<object?> values) => new(values.ToArray());

    /// <summary>An example for one input.</summary>
    /// <param name="text">The value.</param>
    public static implicit operator ExampleRow(string text) => FromString(text);

    /// <summary>An example for one input.</summary>
    /// <param name="number">The value.</param>
    public static implicit operator ExampleRow(double number) => FromDouble(number);

    /// <summary>An example for one input.</summary>
    /// <param name="yes">The value.</param>
    public static implicit operator ExampleRow(bool yes) => FromBoolean(yes);

    /// <summary>An example for one input.</summary>
    /// <param name="file">The value.</param>
    public static implicit operator ExampleRow(FileData file) => FromFileData(file);

    /// <summary>An example for one input.</summary>
    /// <param name="text">The value.</param>
    public static ExampleRow FromString(string text) => new([text]);

    /// <summary>An example for one input.</summary>
    /// <param name="number">The value.</param>
    public static ExampleRow FromDouble(double number) => new([number]);

    /// <summary>An example for one input.</summary>
    /// <param name="yes">The value.</param>
    public static ExampleRow FromBoolean(bool yes) => new([yes]);

    /// <summary>An example for one input.</summary>
    /// <param name="file">The value.</param>
    public static ExampleRow FromFileData(FileData file) => new([file]);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
