using System.Text.Json;

namespace Interfaces;

/// <summary>What a visitor chose inside a component.</summary>
public sealed record SelectData : EventData
{
    /// <summary>The place of what was chosen, from 0: of the choice, the tab, the row, the item, the file. Default: 0.</summary>
    public int Index { get; init; }

    /// <summary>The place within the row, from 0, where what was chosen has rows and columns; else 0.</summary>
    public int Column { get; init; }

    /// <summary>What was chosen: the value of the choice, the cell or the item, or the text that was marked. Default: none.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Whether it is chosen now; <see langword="false"/> when the choice was taken back. Default: <see langword="true"/>.</summary>
    public bool Selected { get; init; } = true;

    /// <summary>The values of the whole row, where there are rows. Default: none.</summary>
    public IReadOnlyList<JsonElement> RowValue { get; init; } = [];

    /// <summary>The values of the whole column, where there are columns; only what the page shows. Default: none.</summary>
    public IReadOnlyList<JsonElement> ColumnValue { get; init; } = [];

    /// <summary>Where a stretch begins and ends: of marked text in characters, of a plot in the units of its axis (times in milliseconds since 1970), of an image as x and y. Default: none.</summary>
    public IReadOnlyList<double> Range { get; init; } = [];

    /// <summary>The pixel of an image that was chosen, from the left and from 0; 0 for other components.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int X => Range is [var x, _] ? (int)x : 0;

    /// <summary>The pixel of an image that was chosen, from the top and from 0; 0 for other components.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Y => Range is [_, var y] ? (int)y : 0;

    /// <summary>The stretch of the axis that was selected in a plot. Default: none.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public AxisRange? AxisRange => Range is [var from, var to] && Interfaces.AxisRange.IsRange(from, to) ? new(from, to) : null;

    /// <summary>The value as a number, such as where the line of an <see cref="ImageSlider"/> stands, in percent from the left; <see langword="null"/> when it is none.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double? Number => Value is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) ? number : null;

    /// <summary>The value as text; empty when there is none.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Text => Value is { } value ? value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : value.ToString() : "";
}
