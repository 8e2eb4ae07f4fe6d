namespace Interfaces.Engine;

/// <summary>A call of a handler whose results are to be there before a visitor asks for them.</summary>
/// <param name="Values">The values of its inputs, in their order.</param>
/// <param name="Event">What raises it.</param>
internal sealed record PreparedCall(IReadOnlyList<object?> Values, EventData Event);
