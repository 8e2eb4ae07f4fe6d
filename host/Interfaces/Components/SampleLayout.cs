namespace Interfaces;

/// <summary>How the samples of a <see cref="Dataset{T}"/> stand beside each other.</summary>
public enum SampleLayout
{
    /// <summary>As a table where a sample has several values, else as a gallery.</summary>
    Auto,

    /// <summary>One after another, as many to a line as fit.</summary>
    Gallery,

    /// <summary>One to a line, with a column for each value.</summary>
    Table,
}
