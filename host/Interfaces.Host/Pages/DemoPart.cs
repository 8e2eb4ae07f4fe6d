using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Files;
using Interfaces.Host.Security;

namespace Interfaces.Host.Pages;

/// <summary>One page of a demo, as a visitor left it: what a page that is open fetches when the visitor goes there.</summary>
internal sealed class DemoPart(SessionStore sessions)
{
    public IResult Get(string name, string? route, string? mount, HttpContext context)
    {
        if (!DemoFragment.IsMount(mount))
            return Refusal.Of(StatusCodes.Status400BadRequest, DemoFragment.MountNeeded);
        if (!sessions.TryGet(context.Request.Headers[UploadEndpoints.SessionHeader], out var session) || session.Engine.Name != name)
            return EventProblems.SessionEnded();
        if (session.Engine.RenderPage(mount, session, route ?? "") is not { } markup)
            return Refusal.Of(StatusCodes.Status404NotFound, $"The demo '{name}' has no such page.");

        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(markup.ToString(), "text/html; charset=utf-8");
    }
}
