using System.Text.Json;

namespace Interfaces;

/// <summary>One thing that a visitor changed in a table.</summary>
internal abstract record TableChange
{
    private TableChange()
    {
    }

    /// <summary>A cell has another value.</summary>
    public sealed record Set(int Row, int Column, JsonElement Value) : TableChange;

    /// <summary>There is a new row before another, or at the end.</summary>
    public sealed record Add(int Row) : TableChange;

    /// <summary>A row is gone.</summary>
    public sealed record Delete(int Row) : TableChange;
}
