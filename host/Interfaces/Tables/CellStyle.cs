namespace Interfaces;

/// <summary>How some cells of a table look. Of several that are meant for a cell, the last one that says something counts.</summary>
/// <example><code>new CellStyle(2, 0) { Tone = CellTone.Danger, Text = "late" }</code></example>
public sealed record CellStyle
{
    /// <summary>Describes cells.</summary>
    /// <param name="row">The row, from 0. Default: <see langword="null"/>, all rows.</param>
    /// <param name="column">The column, from 0. Default: <see langword="null"/>, all columns.</param>
    public CellStyle(int? row = null, int? column = null) => (Row, Column) = (row, column);

    /// <summary>The row, from 0. Default: <see langword="null"/>, all rows.</summary>
    public int? Row { get; init; }

    /// <summary>The column, from 0, as the rows have it. Default: <see langword="null"/>, all columns.</summary>
    public int? Column { get; init; }

    /// <summary>The colour behind the cell. Default: none.</summary>
    public CellTone Tone { get; init; }

    /// <summary>How strong the colour is: 0 is not there, 1 is full. Default: 1. Bounds: 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public double Shade
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Shade), value, "Shade must be between 0 and 1.");
    }
    = 1;

    /// <summary>Whether the text is bold. Default: <see langword="false"/>.</summary>
    public bool Bold { get; init; }

    /// <summary>Additional CSS classes, separated by blanks. Default: none.</summary>
    /// <exception cref="ArgumentException">One has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public string? CssClass { get; init => field = ElementNames.Classes(value); }

    /// <summary>What is shown instead of the value; the value stays what is edited, sorted and sent. Default: <see langword="null"/>, the value.</summary>
    public string? Text { get; init; }
}
