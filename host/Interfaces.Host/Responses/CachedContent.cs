using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Interfaces.Host.Responses;

/// <summary>A finished answer that is the same for everyone: its bytes and a tag that changes with them.</summary>
internal sealed class CachedContent
{
    public CachedContent(string text, string contentType, int status = StatusCodes.Status200OK)
    {
        Bytes = Encoding.UTF8.GetBytes(text);
        (ContentType, Status) = (contentType, status);

        // Weak: the same page goes out compressed in several ways.
        Tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 16))}\"", isWeak: true);
    }

    public byte[] Bytes { get; }

    public string ContentType { get; }

    public int Status { get; }

    public EntityTagHeaderValue Tag { get; }

    public static CachedContent Html(Markup page, int status = StatusCodes.Status200OK) => new(page.ToString(), "text/html; charset=utf-8", status);
}
