namespace Interfaces.Engine;

/// <summary>A handler threw an exception that was not meant for the visitor.</summary>
/// <param name="Reference">The number that the visitor was shown.</param>
/// <param name="Demo">The demo's name.</param>
/// <param name="Handler">The handler's name.</param>
/// <param name="Error">What it threw.</param>
public sealed record HandlerFault(string Reference, string Demo, string Handler, Exception Error);
