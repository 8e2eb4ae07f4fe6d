namespace Interfaces;

/// <summary>How the cells of a column are shown and edited.</summary>
public enum TableColumnKind
{
    /// <summary>As the type of its values says: a number, a tick, a date, a choice of an enum, or text.</summary>
    Auto,

    /// <summary>As text.</summary>
    Text,

    /// <summary>As a number, at the end of the cell.</summary>
    Number,

    /// <summary>As a box to tick.</summary>
    Boolean,

    /// <summary>As a date, edited with the browser's own calendar.</summary>
    Date,

    /// <summary>As Markdown, rendered.</summary>
    Markdown,

    /// <summary>As HTML, as it is. Visitors cannot edit it, and no text of theirs may get into it.</summary>
    Html,

    /// <summary>As one of <see cref="TableColumn.Choices"/>.</summary>
    Choice,
}
