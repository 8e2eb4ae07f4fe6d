namespace Interfaces;

/// <summary>A value that was read, or the message that says why it could not be.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Parsed<T>
{
    internal Parsed(T value, string? error, string? path) => (Value, Error, Path) = (value, error, path);

    /// <summary>The value; meaningless when there is an <see cref="Error"/>.</summary>
    public T Value { get; }

    /// <summary>What is wrong, as a sentence for the visitor; <see langword="null"/> when nothing is.</summary>
    public string? Error { get; }

    /// <summary>Which field inside the component is wrong, such as <c>Address.City</c>; <see langword="null"/> for the component itself.</summary>
    public string? Path { get; }
}

/// <summary>Makes <see cref="Parsed{T}"/>.</summary>
public static class Parsed
{
    /// <summary>A value that was read.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">Its type.</typeparam>
    public static Parsed<T> Ok<T>(T value) => new(value, null, null);

    /// <summary>A value that could not be read.</summary>
    /// <param name="message">What is wrong, as a sentence for the visitor.</param>
    /// <param name="path">The field inside the component, or <see langword="null"/>.</param>
    /// <typeparam name="T">The type that was wanted.</typeparam>
    public static Parsed<T> Error<T>(string message, string? path = null) => new(default!, message, path);
}
