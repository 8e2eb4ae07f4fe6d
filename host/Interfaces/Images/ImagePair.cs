namespace Interfaces;

/// <summary>Two pictures of the same thing, to be compared.</summary>
/// <param name="Before">The picture on the left. Default: none.</param>
/// <param name="After">The picture on the right. Default: none.</param>
public sealed record ImagePair(FileData? Before = null, FileData? After = null);
