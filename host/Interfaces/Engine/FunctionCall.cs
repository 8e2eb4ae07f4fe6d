using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>What a component's module calls.</summary>
/// <param name="Block">The component's number.</param>
/// <param name="Function">The function's name.</param>
/// <param name="Arguments">The arguments, as a JSON array.</param>
public sealed record FunctionCall(int Block, string Function, JsonElement Arguments)
{
    /// <summary>Who calls. Default: unknown.</summary>
    public Request? Request { get; init; }
}
