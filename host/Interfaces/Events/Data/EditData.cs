using System.Text.Json;

namespace Interfaces;

/// <summary>What a visitor edited.</summary>
public sealed record EditData : EventData
{
    /// <summary>The place of what was edited, from 0: the message, or the row. Default: 0.</summary>
    public int Index { get; init; }

    /// <summary>The place within the row, from 0; 0 where there are no rows.</summary>
    public int Column { get; init; }

    /// <summary>What stood there before. Default: none.</summary>
    public JsonElement? PreviousValue { get; init; }

    /// <summary>What stands there now. Default: none.</summary>
    public JsonElement? Value { get; init; }
}
