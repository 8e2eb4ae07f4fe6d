namespace Interfaces.Host.Security;

/// <summary>How endpoints get their policy: on the group, never on a single route.</summary>
internal static class PolicyConventions
{
    /// <summary>Gives a group its policy.</summary>
    public static RouteGroupBuilder WithPolicy(this RouteGroupBuilder group, EndpointPolicy policy) => group.WithMetadata(policy);

    /// <summary>Pages and files: read, with GET or HEAD.</summary>
    public static IEndpointConventionBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);
}
