namespace Interfaces;

/// <summary>The file that a visitor downloaded.</summary>
public sealed record DownloadData : EventData
{
    /// <summary>The place of the file among the others, from 0. Default: 0.</summary>
    public int Index { get; init; }

    /// <summary>The name of the file. Default: empty.</summary>
    public string Name { get; init; } = "";
}
