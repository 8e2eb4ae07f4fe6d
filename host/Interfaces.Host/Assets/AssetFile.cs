using Microsoft.Net.Http.Headers;

namespace Interfaces.Host.Assets;

/// <summary>A file of the browser code in all its encodings. Small and few: they stay in memory.</summary>
/// <param name="ContentType">What it is.</param>
/// <param name="Plain">Its bytes.</param>
/// <param name="Brotli">The same compressed, or <see langword="null"/>.</param>
/// <param name="Gzip">The same compressed the older way, or <see langword="null"/>.</param>
internal sealed record AssetFile(string ContentType, byte[] Plain, byte[]? Brotli, byte[]? Gzip)
{
    public static AssetFile Of(FileInfo file, string contentType) =>
        new(contentType, File.ReadAllBytes(file.FullName), Read(file.FullName + ".br"), Read(file.FullName + ".gz"));

    /// <summary>The smallest that a browser takes.</summary>
    /// <returns>The bytes and the name of their encoding; no name for the plain ones.</returns>
    public (byte[] Bytes, string? Encoding) Choose(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted))
            return (Plain, null);
        if (Brotli is not null && Takes(accepted, "br"))
            return (Brotli, "br");
        return Gzip is not null && Takes(accepted, "gzip") ? (Gzip, "gzip") : (Plain, null);
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality is null or > 0);

    private static byte[]? Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;
}
