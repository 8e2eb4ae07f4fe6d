namespace Interfaces;

/// <summary>The file that a visitor took out of a component.</summary>
public sealed record DeletedFileData : EventData
{
    /// <summary>The place that the file had among the others, from 0. Default: 0.</summary>
    public int Index { get; init; }

    /// <summary>The name of the file. Default: empty.</summary>
    public string Name { get; init; } = "";
}
