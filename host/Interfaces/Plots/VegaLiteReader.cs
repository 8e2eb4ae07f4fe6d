using System.Text.Json;

namespace Interfaces.Plots;

/// <summary>Reads specifications of Vega-Lite.</summary>
internal static class VegaLiteReader
{
    /// <summary>What only a specification has at its top.</summary>
    public static readonly IReadOnlyList<string> Marks = ["mark", "layer", "hconcat", "vconcat", "concat", "facet", "repeat", "spec"];

    /// <summary>Whether JSON is meant as a specification.</summary>
    public static bool IsOne(JsonElement json) => json.ValueKind == JsonValueKind.Object && Marks.Any(mark => json.TryGetProperty(mark, out _));

    /// <summary>Reads a specification.</summary>
    /// <exception cref="ArgumentException">It takes its data from an address.</exception>
    public static Figure Read(JsonElement json) => LoadsData(json)
        ? throw new ArgumentException("The plot takes its data from an address, and pages load nothing from elsewhere. Put the rows into data.values.", nameof(json))
        : new Figure.VegaLite(json.Clone());

    /// <summary>What a specification says of what can be seen.</summary>
    public static string? Description(JsonElement spec) => spec.TryGetProperty("description", out var text) ? JsonText.Read(text) : null;

    private static bool LoadsData(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Any(property =>
            (property.NameEquals("data") && property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("url", out _))
            || (!property.NameEquals("values") && LoadsData(property.Value))),
        JsonValueKind.Array => json.EnumerateArray().Any(LoadsData),
        _ => false,
    };
}
