using System.Globalization;
using System.Text.Json;

namespace Interfaces.Plots;

/// <summary>Turns the values of a column into numbers on an axis.</summary>
internal static class ColumnReader
{
    /// <summary>Reads a column.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="declared">The type of its values, where it is known; else the values tell.</param>
    /// <param name="values">A value for each row.</param>
    public static PlotColumn Read(string name, Type? declared, object?[] values)
    {
        for (var row = 0; row < values.Length; row++)
            values[row] = Plain(values[row]);
        return KindOf(declared, values) switch
        {
            ColumnKind.Number => new(name, ColumnKind.Number, Array.ConvertAll(values, Number), []),
            ColumnKind.Time => new(name, ColumnKind.Time, Array.ConvertAll(values, Time), []) { IsZoned = Array.Exists(values, value => value is DateTimeOffset) },
            _ => Categories(name, Nullable.GetUnderlyingType(declared ?? typeof(object)) ?? declared, values),
        };
    }

    /// <summary>What the values of a type are; <see langword="null"/> when only the values can tell.</summary>
    public static ColumnKind? KindOf(Type? type)
    {
        if (type is null || type == typeof(object) || type == typeof(JsonElement) || type == typeof(JsonElement?))
            return null;
        return NumberReader.Has(type) ? ColumnKind.Number : IsTime(Nullable.GetUnderlyingType(type) ?? type) ? ColumnKind.Time : ColumnKind.Category;
    }

    private static ColumnKind KindOf(Type? declared, object?[] values)
    {
        if (KindOf(declared) is { } known)
            return known;
        var present = values.OfType<object>().ToList();
        if (present.TrueForAll(value => NumberReader.Has(value.GetType())))
            return ColumnKind.Number;
        return present.TrueForAll(value => IsTime(value.GetType())) ? ColumnKind.Time : ColumnKind.Category;
    }

    private static bool IsTime(Type type) => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly);

    private static object? Plain(object? value) => value is not JsonElement json ? value : json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Number => json.TryGetDouble(out var number) ? number : double.NaN,
        JsonValueKind.String => JsonText.Read(json) ?? "",
        _ => json.GetRawText(),
    };

    private static double Number(object? value)
    {
        var number = value switch
        {
            double given => given,
            null => double.NaN,
            _ => NumberReader.For(value.GetType(), "Plot").ToDouble(value),
        };
        // Plus nothing: what is minus nothing is nothing.
        return Math.Abs(number) <= PlotColumn.MaxNumber ? number + 0.0 : double.NaN;
    }

    private static double Time(object? value)
    {
        var time = value switch
        {
            DateTime given => PlotTime.Of(given),
            DateTimeOffset given => PlotTime.Of(given),
            DateOnly given => PlotTime.Of(given),
            _ => double.NaN,
        };
        return PlotTime.IsShown(time) ? time : double.NaN;
    }

    private static PlotColumn Categories(string name, Type? declared, object?[] values)
    {
        var names = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (declared is { IsEnum: true })
        {
            // Only those that are there, in the order of the enum.
            foreach (var member in values.OfType<object>().Distinct().Order())
                Place(Text(member));
        }

        return new(name, ColumnKind.Category, Array.ConvertAll(values, value => value is null ? double.NaN : Place(Text(value))), names);

        double Place(string text)
        {
            if (places.TryGetValue(text, out var place))
                return place;
            places.Add(text, names.Count);
            names.Add(text);
            return names.Count - 1;
        }
    }

    private static string Text(object value) => value switch
    {
        string text => text,
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
