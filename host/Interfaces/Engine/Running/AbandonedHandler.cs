namespace Interfaces.Engine;

/// <summary>A handler that was cancelled, and goes on all the same.</summary>
/// <param name="Demo">The demo's name.</param>
/// <param name="Handler">The handler's name.</param>
/// <param name="Since">When it was given up, as a timestamp of the engine's clock.</param>
/// <param name="KeepsPlace">Whether it still holds its place in line, as too many that do not end were given up already.</param>
public sealed record AbandonedHandler(string Demo, string Handler, long Since, bool KeepsPlace);
