namespace Interfaces;

/// <summary>The type of a column, found by looking at what stands in it.</summary>
internal static class CellType
{
    /// <summary>The type that all values have; <see cref="double"/> for numbers of several types; else any.</summary>
    public static Type Of(IEnumerable<object?[]> rows, int column)
    {
        Type? found = null;
        foreach (var row in rows)
        {
            var type = row[column]?.GetType();
            if (type is null || type == found)
                continue;
            if (found is not null && !(NumberType.Find(found) is not null && NumberType.Find(type) is not null))
                return typeof(object);
            found = found is null ? type : typeof(double);
        }

        return found ?? typeof(object);
    }
}
