using System.Net;

namespace Interfaces.Host.Security;

/// <summary>
/// Refuses requests for a name that is not ours. A page of somebody else can point its own name at this machine and then
/// read everything here as its own; the name in the request gives it away.
/// </summary>
internal sealed class HostAllowList
{
    private readonly HashSet<string> _names;

    public HostAllowList(HostOptions options)
    {
        var bound = HostAddress.Split(options.Urls).Select(HostAddress.TryParse).OfType<BindingAddress>().Select(address => address.Host);
        _names = new(["localhost", Environment.MachineName, .. bound, .. options.AllowedHosts], StringComparer.OrdinalIgnoreCase);
        _names.ExceptWith(["*", "+"]);
    }

    public bool Allows(HostString host) =>
        host.HasValue && (_names.Contains(host.Host) || IPAddress.TryParse(host.Host.AsSpan().Trim("[]"), out _));

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (Allows(context.Request.Host))
            return next(context);
        return Refusal.WriteAsync(context, StatusCodes.Status400BadRequest,
            $"This host does not answer to the name '{context.Request.Host}'. If it should, add the name to {HostOptions.Section}:{nameof(HostOptions.AllowedHosts)}.");
    }
}
