using System.Collections.Frozen;

namespace Interfaces;

/// <summary>Who raised an event, and how: a handler that has a parameter of this type is given it. It must not be trusted further than any other input: a program can send what it likes.</summary>
[Injected]
public sealed record Request
{
    private static readonly IReadOnlyDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    /// <summary>The HTTP headers, by name in any case; several of one name are joined with commas. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init => field = value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
    = None;

    /// <summary>The query string of the page's address, by name; several values of one name are joined with commas. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = None;

    /// <summary>The cookies, by name. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Cookies { get; init; } = None;

    /// <summary>The path of the page's address, such as <c>/demos/greeter</c>. Default: empty.</summary>
    public string Path { get; init; } = "";

    /// <summary>The network address of the visitor, or of the last proxy. Default: <see langword="null"/>, unknown.</summary>
    public string? ClientAddress { get; init; }

    /// <summary>The name under which the visitor is signed in. Default: <see langword="null"/>, not signed in.</summary>
    public string? UserName { get; init; }

    /// <summary>Tells one session from another, for logs and files. It opens nothing: the secret by which a page uses its session is another. Default: empty.</summary>
    public string SessionKey { get; init; } = "";
}
