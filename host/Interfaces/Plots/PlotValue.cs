using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces.Plots;

/// <summary>Says in a few lines which rows a plot has: how many, and what the first of them say.</summary>
internal static class PlotValue
{
    /// <summary>How many of the rows are told.</summary>
    public const int MaxRows = 5;

    /// <summary>Writes it.</summary>
    /// <param name="data">The first rows.</param>
    /// <param name="rows">How many rows there are in all.</param>
    /// <param name="settings">How they are drawn.</param>
    public static JsonElement Write(PlotData data, int rows, PlotSettings settings)
    {
        var columns = new[] { data.X, data.Y, data.Color }.OfType<PlotColumn>().DistinctBy(column => column.Name)
            .Select(column => (Column: column, Text: new AxisText(column, null, settings.Zone))).ToList();
        var first = Enumerable.Range(0, data.Rows)
            .Select(row => (JsonNode)new JsonObject(columns.Select(pair => KeyValuePair.Create(pair.Column.Name, Cell(pair.Column, pair.Text, row)))));
        return JsonSerializer.SerializeToElement(new JsonObject { ["rows"] = rows, ["first"] = new JsonArray([.. first]) });
    }

    private static JsonNode? Cell(PlotColumn column, AxisText text, int row) => column.Values[row] switch
    {
        var value when !double.IsFinite(value) => null,
        var value when column.Kind == ColumnKind.Number => value,
        var value => text.Plain(value),
    };
}
