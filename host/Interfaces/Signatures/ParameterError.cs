namespace Interfaces;

/// <summary>Why an argument does not pass.</summary>
/// <param name="Parameter">The place of the parameter among all parameters, from 0.</param>
/// <param name="Path">Which field of a record, such as <c>Address.City</c>; <see langword="null"/> for the argument itself.</param>
/// <param name="Message">What is wrong, for the visitor.</param>
internal sealed record ParameterError(int Parameter, string? Path, string Message);
