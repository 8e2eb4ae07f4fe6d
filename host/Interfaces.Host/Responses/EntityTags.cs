using Microsoft.Net.Http.Headers;

namespace Interfaces.Host.Responses;

/// <summary>Compares what a browser has with what there is.</summary>
internal static class EntityTags
{
    public static bool Match(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false));
}
