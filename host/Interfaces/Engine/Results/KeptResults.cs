namespace Interfaces.Engine;

/// <summary>What a call returned, or yielded one after another, and the notices that it gave.</summary>
/// <param name="Results">All of it, in its order.</param>
/// <param name="Bytes">How much room they take, about.</param>
internal sealed record KeptResults(IReadOnlyList<KeptResult> Results, long Bytes);
