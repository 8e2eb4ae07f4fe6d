namespace Interfaces.Host.Security;

/// <summary>What a request must be like to reach an endpoint. An endpoint without a policy is reached by nobody.</summary>
/// <param name="Name">The policy's name, for messages.</param>
public sealed record EndpointPolicy(string Name)
{
    /// <summary>Anyone may read it, from anywhere: it changes nothing, and shows nothing of a visitor.</summary>
    public static EndpointPolicy Readable { get; } = new("readable");

    /// <summary>A page for who maintains the host: read on this very machine. Elsewhere it seems not to exist.</summary>
    public static EndpointPolicy LocalPage { get; } = new("local page");

    /// <summary>JSON from pages of this very origin. What it answers is JSON or a stream, errors as <c>application/problem+json</c>.</summary>
    public static EndpointPolicy SameOriginJson { get; } = new("same-origin JSON");

    /// <summary>Bytes from pages of this very origin, as <c>application/octet-stream</c>: parts of uploads. Errors are <c>application/problem+json</c>.</summary>
    public static EndpointPolicy SameOriginBinary { get; } = new("same-origin binary");

    /// <summary>A file of a visitor or of a demo: read by who may, and shown so that nothing in it runs or loads anything.</summary>
    public static EndpointPolicy InertFile { get; } = new("inert file");

    /// <summary>A stream that pages of this very origin listen to.</summary>
    public static EndpointPolicy SameOriginStream { get; } = new("same-origin stream");
}
