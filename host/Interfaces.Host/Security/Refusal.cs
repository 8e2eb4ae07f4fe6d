using Microsoft.AspNetCore.WebUtilities;

namespace Interfaces.Host.Security;

/// <summary>Says no to a request, as <c>application/problem+json</c>.</summary>
internal static class Refusal
{
    /// <summary>A problem. The message is for people and names no secret.</summary>
    public static IResult Of(int status, string detail) =>
        Results.Problem(detail, statusCode: status, title: ReasonPhrases.GetReasonPhrase(status));

    /// <summary>Writes a problem.</summary>
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Of(status, detail).ExecuteAsync(context);
    }
}
