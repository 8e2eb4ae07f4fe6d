using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>A visitor's event: which handler is to run, and what the components hold that it reads.</summary>
/// <param name="Handler">The handler's number.</param>
/// <param name="Values">The components' values, by block number.</param>
public sealed record EventCall(int Handler, IReadOnlyDictionary<int, JsonElement> Values)
{
    /// <summary>Which of the handler's triggers raised it, by its place among them. Default: 0, the first.</summary>
    public int Trigger { get; init; }

    /// <summary>What the event says of itself: an object, read by the component that raised it. Default: nothing.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>Who asks, and how. Default: nobody in particular.</summary>
    public Request? Request { get; init; }
}
