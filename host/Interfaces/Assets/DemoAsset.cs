namespace Interfaces;

/// <summary>A file that belongs to a demo and that pages load: a style sheet or a module.</summary>
/// <param name="Name">Its name in the demo: the path from the script's folder, with slashes.</param>
/// <param name="Path">Where it is on the disk.</param>
/// <param name="Version">Tells its content from any other: part of its address.</param>
/// <param name="Content">What is in it, as pages get it.</param>
public sealed record DemoAsset(string Name, string Path, string Version, ReadOnlyMemory<byte> Content)
{
    /// <summary>What is in it, as its author wrote it: for readers. Default: empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is a style sheet; else it is a module.</summary>
    public bool IsStyle => Name.EndsWith(".css", StringComparison.Ordinal);
}
