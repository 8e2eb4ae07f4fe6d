namespace Interfaces;

/// <summary>One value that every row of a table has.</summary>
/// <param name="Name">Its name: that of the property, or the header.</param>
/// <param name="Type">Its type.</param>
internal sealed record RowColumn(string Name, Type Type)
{
    /// <summary>What stands above the column.</summary>
    public required string Header { get; init; }

    /// <summary>Whether rows can be made that have another value in it.</summary>
    public bool CanWrite { get; init; } = true;

    /// <summary>Whether it may be empty.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>How values are written, as a .NET format string.</summary>
    public string? Format { get; init; }

    /// <summary>The value of a row that a visitor adds.</summary>
    public object? Default { get; init; }

    /// <summary>The type without <see cref="Nullable{T}"/>.</summary>
    public Type CoreType => Nullable.GetUnderlyingType(Type) ?? Type;
}
