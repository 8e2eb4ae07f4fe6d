using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Interfaces.Plots;

/// <summary>Reads the columns of rows: the properties and fields of their type, or what a dictionary holds.</summary>
internal static class RowFields
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The columns of a type of rows; <see langword="null"/> when only a row can tell them.</summary>
    public static IReadOnlyList<string>? NamesOf(Type type) => IsOpen(type) ? null :
    [
        .. type.GetProperties(Public).Where(property => property.CanRead && property.GetIndexParameters().Length == 0).Select(property => property.Name),
        .. type.GetFields(Public).Select(field => field.Name),
    ];

    /// <summary>The columns of a row.</summary>
    public static IReadOnlyList<string> NamesOf(object row) => row switch
    {
        IReadOnlyDictionary<string, object?> cells => [.. cells.Keys],
        IDictionary cells => [.. cells.Keys.OfType<string>()],
        JsonElement { ValueKind: JsonValueKind.Object } json => [.. json.EnumerateObject().Select(cell => cell.Name)],
        _ => NamesOf(row.GetType()) ?? [],
    };

    /// <summary>The type of a column, where the type of the rows tells it.</summary>
    public static Type? TypeOf(Type type, string name) => IsOpen(type) ? null : type.GetProperty(name, Public)?.PropertyType ?? type.GetField(name, Public)?.FieldType;

    /// <summary>The values of a column; nothing where a row has no such column.</summary>
    public static object?[] Read<T>(IReadOnlyList<T> rows, string name)
    {
        var values = new object?[rows.Count];
        Func<object, object?>? read = null;
        Type? known = null;
        for (var row = 0; row < values.Length; row++)
        {
            if ((object?)rows[row] is not { } item)
                continue;
            if (read is null || item.GetType() != known)
                (read, known) = (Reader(item.GetType(), name), item.GetType());
            values[row] = read(item);
        }

        return values;
    }

    /// <summary>The name of the column that a selector names.</summary>
    /// <exception cref="ArgumentException">The selector does something else.</exception>
    public static string? NameOf(LambdaExpression? selector, string parameter)
    {
        if (selector is null)
            return null;
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : selector.Body;
        return body is MemberExpression { Expression: ParameterExpression } member
            ? member.Member.Name
            : throw new ArgumentException($"{selector} computes something. A plot takes the name of a column, such as row => row.Time; compute with Select before, and give the plot the result.", parameter);
    }

    private static bool IsOpen(Type type) => type == typeof(object) || type == typeof(JsonElement)
        || typeof(IDictionary).IsAssignableFrom(type) || typeof(IReadOnlyDictionary<string, object?>).IsAssignableFrom(type);

    private static Func<object, object?> Reader(Type type, string name)
    {
        if (typeof(IReadOnlyDictionary<string, object?>).IsAssignableFrom(type))
            return row => ((IReadOnlyDictionary<string, object?>)row).GetValueOrDefault(name);
        if (typeof(IDictionary).IsAssignableFrom(type))
            return row => ((IDictionary)row)[name];
        if (type == typeof(JsonElement))
            return row => row is JsonElement { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var cell) ? cell : null;
        if (type.GetProperty(name, Public) is { CanRead: true } property)
            return property.GetValue;
        return type.GetField(name, Public) is { } field ? field.GetValue : _ => null;
    }
}
