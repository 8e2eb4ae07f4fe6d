using Interfaces.Engine;
using Interfaces.Host.Security;

namespace Interfaces.Host.Files;

/// <summary>Finds the file at an address, for whoever may have it: what a demo shows to everybody for anyone, what belongs to a session for the browser that opened it.</summary>
internal sealed class FileFinder(SessionStore sessions, DemoCatalog demos)
{
    private const int IdLength = 32;

    /// <summary>Finds a file. Somebody else's is as little found as one that never was.</summary>
    /// <returns>The file, and whether anyone may have it.</returns>
    public async ValueTask<(FileData? File, bool IsPublic)> FindAsync(string demo, string id, HttpContext http)
    {
        if (id.Length != IdLength || !id.All(char.IsAsciiHexDigitLower))
            return default;
        if (sessions.TryGetOwner(id, out var session))
            return (session.Engine.Name == demo && VisitorCookie.IsOf(http.Request, session.Owner) ? session.Files.Find(id) : null, false);
        return (await demos.GetAsync(demo, http.RequestAborted) is { Version: { } version } ? version.Engine.Files.Find(id) : null, true);
    }
}
