namespace Interfaces;

/// <summary>One value that a handler returns.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The name of the element of the tuple that it is; <see langword="null"/> when it has none.</param>
internal sealed record HandlerResult(Type Type, string? Name);
