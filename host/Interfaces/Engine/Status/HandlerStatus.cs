namespace Interfaces.Engine;

/// <summary>What the calls of one handler do at a moment, those of all visitors together.</summary>
/// <param name="Demo">The demo's name.</param>
/// <param name="Handler">The handler's name.</param>
/// <param name="Phase">What they do.</param>
/// <param name="Count">How many of them do that.</param>
/// <param name="Longest">For how long the one that began first does it.</param>
public sealed record HandlerStatus(string Demo, string Handler, HandlerPhase Phase, int Count, TimeSpan Longest);
