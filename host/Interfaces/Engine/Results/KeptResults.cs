namespace Interfaces.Engine;

/// <summary>What a call returned, or yielded one after another.</summary>
/// <param name="Results">The results, each with what it is for its outputs.</param>
/// <param name="Bytes">How much room they take, about.</param>
internal sealed record KeptResults(IReadOnlyList<IReadOnlyList<AcceptedOutput>> Results, long Bytes);
