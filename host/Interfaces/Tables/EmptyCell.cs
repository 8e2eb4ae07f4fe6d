namespace Interfaces;

/// <summary>What stands in a cell where nothing has been entered.</summary>
internal static class EmptyCell
{
    /// <summary>No value where there may be none, an empty text, or the type's zero.</summary>
    public static object? Of(Type type, bool isNullable = false) => type switch
    {
        _ when isNullable || Nullable.GetUnderlyingType(type) is not null => null,
        _ when type == typeof(string) => "",
        { IsEnum: true } => Enum.GetValuesAsUnderlyingType(type) is { Length: > 0 } members ? Enum.ToObject(type, members.GetValue(0)!) : Activator.CreateInstance(type),
        { IsValueType: true } => Activator.CreateInstance(type),
        _ => null,
    };
}
