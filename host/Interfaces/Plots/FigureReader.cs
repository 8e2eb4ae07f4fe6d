using System.Text;
using System.Text.Json;

namespace Interfaces.Plots;

/// <summary>Tells what a script gives a <see cref="Plot"/> to show.</summary>
internal static class FigureReader
{
    private const string Expected = "A Plot shows Vega-Lite or Plotly (as JSON, or an object that becomes it), SVG as text that begins with <svg, or a picture as a file or bytes";

    /// <summary>Reads a value.</summary>
    /// <exception cref="ArgumentException">It is nothing that can be shown.</exception>
    public static Figure? Read(object? value, JsonSerializerOptions options) => value switch
    {
        null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        Figure figure => figure,
        FileInfo file => Picture(FileData.FromDisk(file)),
        FileData file => Picture(file),
        byte[] bytes => Picture(FileData.FromBytes(bytes, "plot.png")),
        string text => Text(text),
        _ => Drawn(Json(value, options)),
    };

    private static Figure Text(string text)
    {
        Bound(text.Length);
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return new Figure.Svg(text);
        try
        {
            return Drawn(JsonDocument.Parse(text).RootElement);
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"{Expected}; this text is neither SVG nor JSON: {error.Message}", nameof(text), error);
        }
    }

    private static Figure.Picture Picture(FileData file) => file.ContentType.StartsWith("image/", StringComparison.Ordinal)
        ? new Figure.Picture(file)
        : throw new ArgumentException($"{Expected}; {file.Name} is {file.ContentType}.", nameof(file));

    private static JsonElement Json(object value, JsonSerializerOptions options)
    {
        try
        {
            return JsonValues.Write(value, options);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new ArgumentException($"{Expected}; a {TypeName.Of(value.GetType())} cannot be written as JSON: {error.Message}", nameof(value), error);
        }
    }

    private static Figure Drawn(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object)
            Bound(json.GetRawText().Length);
        if (VegaLiteReader.IsOne(json))
            return VegaLiteReader.Read(json);
        if (PlotlyReader.IsOne(json))
            return PlotlyReader.Read(json);
        throw new ArgumentException($"{Expected}; this JSON has none of {string.Join(", ", VegaLiteReader.Marks)}, and no list of traces as data.", nameof(json));
    }

    private static void Bound(int length)
    {
        if (length > Plot.MaxLength)
            throw new ArgumentException($"A plot has at most {Plot.MaxLength:N0} characters, and this has {length:N0}. Aggregate its data before.", nameof(length));
    }

    /// <summary>SVG as an address of its own: as a picture it runs nothing and loads nothing.</summary>
    public static string DataAddress(string svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
}
