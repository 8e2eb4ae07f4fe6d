namespace Interfaces;

/// <summary>How one column of a <see cref="Dataframe{T}"/> or a <see cref="Dataframe"/> looks, and what can be done with it.</summary>
/// <example><code>Columns = ["Name", new("Born") { Kind = TableColumnKind.Date, Width = 120, IsStatic = true }]</code></example>
public sealed record TableColumn
{
    private readonly int? _width;

    /// <summary>Describes a column.</summary>
    /// <param name="name">The name of the property, or the header, that it is. Default: the column at the same place.</param>
    public TableColumn(string? name = null) => Name = name;

    /// <summary>The name of the property, or the header, that this describes. Default: <see langword="null"/>, the column at the same place.</summary>
    public string? Name { get; init; }

    /// <summary>What stands above the column. Default: <see langword="null"/>, its <c>[Display(Name = …)]</c>, or its name in words.</summary>
    public string? Header { get; init; }

    /// <summary>How its cells are shown and edited. Default: <see cref="TableColumnKind.Auto"/>.</summary>
    public TableColumnKind Kind { get; init; }

    /// <summary>The width in CSS pixels. Default: <see langword="null"/>, as wide as what stands in it. Bounds: 20 to 2,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Width { get => _width; init => _width = Bound.Within(value, 20, 2_000); }

    /// <summary>Whether visitors can only read it, also where they can edit the rest. Default: <see langword="false"/>.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether it stays in sight at the left while the others scroll; pinned columns come first. At most five can be. Default: <see langword="false"/>.</summary>
    public bool IsPinned { get; init; }

    /// <summary>How values are written, as a .NET format string such as <c>N2</c> or <c>d MMM yyyy</c>. Default: <see langword="null"/>, as the type writes them.</summary>
    public string? Format { get; init; }

    /// <summary>On which side the cells' content stands. Default: <see langword="null"/>, numbers at the end, all else at the start.</summary>
    public TextAlign? Align { get; init; }

    /// <summary>What can be chosen in a column of <see cref="TableColumnKind.Choice"/>; giving any makes it one. Default: the members of an enum, else none. Bounds: 1,000.</summary>
    /// <exception cref="ArgumentException">There are too many.</exception>
    public IReadOnlyList<string> Choices
    {
        get;
        init => field = value is { Count: <= 1_000 } ? value : throw new ArgumentException("A column has at most 1,000 choices.", nameof(Choices));
    }
    = [];

    /// <summary>A name is a column.</summary>
    /// <param name="name">The name of the property, or the header.</param>
    public static implicit operator TableColumn(string name) => new(name);

    /// <summary>A name is a column.</summary>
    /// <param name="name">The name of the property, or the header.</param>
    public static TableColumn FromString(string name) => name;
}
