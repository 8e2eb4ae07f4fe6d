using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interfaces.Plots;

/// <summary>Reads figures of Plotly.</summary>
internal static partial class PlotlyReader
{
    /// <summary>Whether JSON is meant as a figure.</summary>
    public static bool IsOne(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array;

    /// <summary>Reads a figure.</summary>
    /// <exception cref="ArgumentException">It is none, or has what cannot be drawn.</exception>
    public static Figure Read(JsonElement json)
    {
        var traces = List(json, "data");
        if (traces.Count > Plot.MaxTraces)
            throw new ArgumentException($"A figure has at most {Plot.MaxTraces:N0} traces, and this has {traces.Count:N0}. Put what belongs together into one.", nameof(json));
        foreach (var name in (string[])["layout", "config"])
        {
            if (json.TryGetProperty(name, out var part) && part.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
                throw new ArgumentException($"The {name} of a figure is an object.", nameof(json));
        }
        foreach (var trace in (IEnumerable<JsonElement>)[.. traces, .. List(json, "frames").SelectMany(frame => List(frame, "data"))])
            PlotlyTrace.Check(trace);
        if (LoadsPicture(json))
            throw new ArgumentException("The figure takes a picture from an address, and pages load nothing from elsewhere. Put the picture itself into source: data:image/png;base64,…", nameof(json));
        return new Figure.Plotly(json.Clone());
    }

    /// <summary>The title of a figure, without the marks that Plotly knows in texts.</summary>
    public static string? Title(JsonElement figure)
    {
        if (!figure.TryGetProperty("layout", out var layout) || layout.ValueKind != JsonValueKind.Object || !layout.TryGetProperty("title", out var title))
            return null;
        var text = JsonText.Read(title.ValueKind == JsonValueKind.Object && title.TryGetProperty("text", out var inner) ? inner : title);
        return text is not null && Mark().Replace(text, mark => mark.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : "").Trim() is { Length: > 0 } plain ? plain : null;
    }

    private static List<JsonElement> List(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("The frames of a figure are objects.", nameof(json));
        if (!json.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
            return [];
        return list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : throw new ArgumentException($"The {name} of a figure is a list.", nameof(json));
    }

    // What a script keeps with its points is not drawn, and may say anything.
    private static bool LoadsPicture(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Any(property => property.NameEquals("source")
            ? JsonText.Read(property.Value) is { Length: > 0 } source && !source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
            : !property.NameEquals("customdata") && !property.NameEquals("meta") && LoadsPicture(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().Any(LoadsPicture),
        _ => false,
    };

    [GeneratedRegex(@"</?(?:a|b|br|em|i|s|span|sub|sup|u)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
