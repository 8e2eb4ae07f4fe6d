using Interfaces.Host.Figures;
using Interfaces.Host.Security;

namespace Interfaces.Host.Pages;

/// <summary>A demo alone, as markup: what a page that is open fetches after its script was edited.</summary>
internal sealed class DemoFragment(DemoCatalog catalog, HostFigures figures)
{
    private const int MaxMountLength = 32;

    public async Task<IResult> GetAsync(string name, string? mount, HttpContext context, CancellationToken cancellation)
    {
        if (!IsMount(mount))
            return Problem(StatusCodes.Status400BadRequest, MountNeeded);
        if (await catalog.GetAsync(name, cancellation) is not { } state)
            return Problem(StatusCodes.Status404NotFound, $"There is no demo '{name}'.");
        if (state.Version is not { } version)
            return Problem(StatusCodes.Status500InternalServerError, $"{state.Trouble} {(state.Errors is [var error, ..] ? error.ToString() : "")}");
        if (figures.Draw(name, version, mount) is not { } markup)
            return Problem(StatusCodes.Status500InternalServerError, $"The demo '{name}' failed while it was drawn.");

        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(markup.ToString(), "text/html; charset=utf-8");
    }

    /// <summary>What to say where the mount is missing.</summary>
    public const string MountNeeded = "Say where the demo is mounted: ?mount=d1, a letter followed by letters and digits.";

    /// <summary>Whether a text may tell demos on one page apart.</summary>
    public static bool IsMount([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? mount) =>
        mount is { Length: > 0 and <= MaxMountLength } && char.IsAsciiLetter(mount[0]) && mount.All(char.IsAsciiLetterOrDigit);

    private static IResult Problem(int status, string detail) => Refusal.Of(status, detail);
}
