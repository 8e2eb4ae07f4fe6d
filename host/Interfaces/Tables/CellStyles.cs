namespace Interfaces;

/// <summary>Finds the styles of a cell, however many there are.</summary>
internal sealed class CellStyles
{
    private readonly Dictionary<(int Row, int Column), List<CellStyle>> _styles = [];

    public CellStyles(IReadOnlyList<CellStyle> styles)
    {
        foreach (var style in styles)
        {
            var key = (style.Row ?? -1, style.Column ?? -1);
            if (!_styles.TryGetValue(key, out var list))
                _styles.Add(key, list = []);
            list.Add(style);
        }
    }

    /// <summary>The looks of a cell; <see langword="null"/> when nothing is said of it.</summary>
    public CellStyle? Of(int row, int column)
    {
        if (_styles.Count == 0)
            return null;
        CellStyle? found = null;
        // What is said of a cell alone counts for more than what is said of its row, and that for more than of its column.
        foreach (var key in (ReadOnlySpan<(int, int)>)[(-1, -1), (-1, column), (row, -1), (row, column)])
        {
            foreach (var style in _styles.GetValueOrDefault(key) ?? [])
                found = found is null ? style : Merge(found, style);
        }

        return found;
    }

    /// <summary>The styles after a visitor changed rows: they stay with their rows, and what was shown instead of a value that was edited goes.</summary>
    public static IReadOnlyList<CellStyle> After(IReadOnlyList<CellStyle> styles, TableChange change) => styles.Count == 0 ? styles : change switch
    {
        TableChange.Set set => [.. styles.Select(style => style.Text is not null && style.Row == set.Row && (style.Column ?? set.Column) == set.Column ? style with { Text = null } : style)],
        TableChange.Add add => [.. styles.Select(style => style.Row >= add.Row ? style with { Row = style.Row + 1 } : style)],
        TableChange.Delete delete => [.. styles.Where(style => style.Row != delete.Row).Select(style => style.Row > delete.Row ? style with { Row = style.Row - 1 } : style)],
        _ => styles,
    };

    private static CellStyle Merge(CellStyle under, CellStyle over) => new(over.Row, over.Column)
    {
        Tone = over.Tone == CellTone.None ? under.Tone : over.Tone,
        Shade = over.Tone == CellTone.None ? under.Shade : over.Shade,
        Bold = under.Bold || over.Bold,
        CssClass = (under.CssClass, over.CssClass) is ({ } first, { } second) ? $"{first} {second}" : over.CssClass ?? under.CssClass,
        Text = over.Text ?? under.Text,
    };
}
