using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>A visitor's event: which handler is to run, and what the components hold that it reads.</summary>
/// <param name="Handler">The handler's number.</param>
/// <param name="Values">The components' values, by block number.</param>
public sealed record EventCall(int Handler, IReadOnlyDictionary<int, JsonElement> Values)
{
    /// <summary>Who asks, and how. Default: nobody in particular.</summary>
    public Request? Request { get; init; }
}
