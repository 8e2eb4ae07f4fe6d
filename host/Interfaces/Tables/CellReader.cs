using System.Text.Json;

namespace Interfaces;

/// <summary>Reads what a visitor put into a cell as the type of its column.</summary>
internal static class CellReader
{
    /// <summary>The longest text of a cell, in characters.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Reads a value, or says why it cannot stand there.</summary>
    public static Parsed<object?> Read(ShownColumn column, JsonElement json, JsonSerializerOptions options)
    {
        // A number could be outside of an enum.
        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array || (column.Source.CoreType.IsEnum && json.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)))
            return Parsed.Error<object?>("This value has the wrong type.");
        var text = json.ValueKind == JsonValueKind.String ? JsonText.Read(json) : null;
        if (json.ValueKind == JsonValueKind.String && text is null)
            return Parsed.Error<object?>("Enter a text.");
        if (text?.Length > MaxLength)
            return Parsed.Error<object?>($"Enter at most {MaxLength:N0} characters.");
        if (json.ValueKind is JsonValueKind.Null || text is { } blank && string.IsNullOrWhiteSpace(blank) && column.Source.CoreType != typeof(string))
            return Nothing(column.Source);
        if (column.Choices.Count > 0 && !column.Source.CoreType.IsEnum && !column.Choices.Contains(text ?? json.GetRawText()))
            return text is { Length: 0 } ? Nothing(column.Source) : Parsed.Error<object?>("Choose one of the choices.");
        return Finite(ValueConverter.Convert(text ?? (object)json, TypeFor(column), options));
    }

    // What may be anything is read as what it is shown as.
    private static Type TypeFor(ShownColumn column) => column.Source.Type != typeof(object) ? column.Source.Type : column.Kind switch
    {
        TableColumnKind.Number => typeof(double),
        TableColumnKind.Boolean => typeof(bool),
        TableColumnKind.Date => typeof(DateTime),
        _ => typeof(string),
    };

    private static Parsed<object?> Nothing(RowColumn column)
    {
        if (column.Type == typeof(string) && !column.IsNullable)
            return Parsed.Ok<object?>("");
        return column.IsNullable ? Parsed.Ok<object?>(null) : Parsed.Error<object?>(ValueConverter.Missing(column.CoreType));
    }

    private static Parsed<object?> Finite(Parsed<object?> parsed) => parsed.Value switch
    {
        double number when !double.IsFinite(number) => Parsed.Error<object?>("Enter a number."),
        float number when !float.IsFinite(number) => Parsed.Error<object?>("Enter a number."),
        Half number when !Half.IsFinite(number) => Parsed.Error<object?>("Enter a number."),
        _ => parsed,
    };
}
