namespace Interfaces;

/// <summary>What a validator says of one input.</summary>
/// <example><code>Validation Check(int age) => Validation.That(age >= 18, "Only for grown-ups.");</code></example>
public sealed record Validation
{
    private Validation(string? message) => Message = message;

    /// <summary>The value passes.</summary>
    public static Validation Passed { get; } = new((string?)null);

    /// <summary>What the visitor is told at the field; <see langword="null"/> when the value passes.</summary>
    public string? Message { get; }

    /// <summary>The value does not pass.</summary>
    /// <param name="message">What the visitor is told at the field.</param>
    public static Validation Failed(string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        return new Validation(message);
    }

    /// <summary>The value passes when something holds.</summary>
    /// <param name="holds">What must hold.</param>
    /// <param name="message">What the visitor is told when it does not.</param>
    public static Validation That(bool holds, string message) => holds ? Passed : Failed(message);
}
