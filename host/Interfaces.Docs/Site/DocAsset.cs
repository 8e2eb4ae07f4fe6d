namespace Interfaces.Docs;

/// <summary>A file under <c>assets/</c> of the guides' directory.</summary>
/// <param name="Path">Its path inside <c>assets/</c>, with forward slashes: <c>diagrams/click.svg</c>.</param>
/// <param name="File">Where it is on disk. Found by listing the directory, never made from a request.</param>
/// <param name="Length">Its size in bytes when the site was loaded.</param>
/// <param name="LastWrite">When it was last written, as of loading.</param>
public sealed record DocAsset(string Path, string File, long Length, DateTimeOffset LastWrite);
