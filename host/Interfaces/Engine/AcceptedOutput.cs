namespace Interfaces.Engine;

/// <summary>What is going to be stored for an output: a value, or the properties of a block.</summary>
/// <param name="Number">The output's number.</param>
/// <param name="Value">The value, converted to what the component holds.</param>
/// <param name="Update">The block with other properties; <see langword="null"/> for a value.</param>
/// <param name="IsSkipped">Whether the output stays as it is.</param>
internal readonly record struct AcceptedOutput(int Number, object? Value, Block? Update, bool IsSkipped = false);
