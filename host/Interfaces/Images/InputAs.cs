namespace Interfaces;

/// <summary>A component as an input of another type, for the compiler's check of the wiring.</summary>
internal sealed record InputAs<T>(Component Component) : IInput<T>;
